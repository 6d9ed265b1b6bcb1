package th.phinong.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A table written as JSON: {@code {"items": [...]}}, an object with every column for each row. */
final class JsonTable implements TableFile {

    private final JsonGenerator json;
    private final List<String> header;

    JsonTable(OutputStream out, List<String> header) {
        this.json = JsonMapper.shared().createGenerator(out);
        this.header = header;
        json.writeStartObject();
        json.writeName("items");
        json.writeStartArray();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        json.writeStartObject();
        for (int i = 0; i < header.size(); i++) {
            member(json, header.get(i), cells.get(i));
        }
        json.writeEndObject();
    }

    /** A member of the type that its cell has. */
    static void member(JsonGenerator json, String name, @Nullable Object cell) {
        json.writeName(name);
        switch (cell) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean yes -> json.writeBoolean(yes);
            case LocalDate day -> json.writeString(day.toString());
            case Map<?, ?> texts -> {
                json.writeStartObject();
                texts.forEach((key, value) -> member(json, key.toString(), value));
                json.writeEndObject();
            }
            default -> json.writeString(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
