package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RegisterRows;
import th.phinong.relations.store.RelationFilter;
import th.phinong.relations.store.RelationLine;
import th.phinong.web.CsvTable;
import th.phinong.web.TableFile;
import th.phinong.web.TableFormat;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the register, or what a filter leaves of it, as files: every row, never all at once. */
@Component
class RegisterFiles {

    private static final String NAME = "relations";

    private final Register register;
    private final RegisterRows rows;
    private final Directory directory;

    RegisterFiles(Register register, RegisterRows rows, Directory directory) {
        this.register = register;
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * What of the register, and in which order.
     *
     * @param sorted whether in the filter's order; else in that of ids
     */
    record Part(RelationFilter filter, boolean sorted) {}

    void write(Part part, TableFormat format, OutputStream out) {
        try {
            switch (format) {
                case CSV -> csv(part, out);
                case JSON -> json(part, out);
                case XLSX, GEOJSON -> table(part, format, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void csv(Part part, OutputStream out) throws IOException {
        if (part.sorted()) {
            table(part, TableFormat.CSV, out);
            return;
        }
        try (var table = new CsvTable(out, RegisterColumns.NAMES)) {
            var csv = new RegisterCsvRows(table, directory, directory.foreignUnits());
            rows.asText(part.filter(), csv::write);
        }
    }

    private void table(Part part, TableFormat format, OutputStream out) throws IOException {
        var units =
                directory.foreignUnits().stream()
                        .collect(Collectors.toMap(ForeignUnit::id, Function.identity()));
        try (var table = TableFile.begin(format, NAME, RegisterColumns.NAMES, out)) {
            each(part, line -> table.row(RegisterColumns.cells(line, units, directory)));
        }
    }

    /** The same objects as the API's. */
    private void json(Part part, OutputStream out) {
        var units =
                directory.foreignUnits().stream()
                        .collect(Collectors.toMap(ForeignUnit::id, Function.identity()));
        var mapper = JsonMapper.shared();
        try (var json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeName("items");
            json.writeStartArray();
            each(part, line -> mapper.writeValue(json, RelationJson.of(line, units, directory)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void each(Part part, Consumer<RelationLine> taker) {
        if (part.sorted()) {
            register.stream(part.filter(), taker);
        } else {
            rows.lines(part.filter(), taker);
        }
    }
}
