package th.phinong.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table written as GeoJSON (RFC 7946), a feature for each row: the columns {@code lat} and {@code
 * lon} are its point, the first column its id, all others its properties. A row without a place is
 * a feature without one: {@code "geometry": null}.
 */
final class GeoJsonTable implements TableFile {

    private final JsonGenerator json;
    private final List<String> header;
    private final int lat;
    private final int lon;

    GeoJsonTable(OutputStream out, List<String> header) {
        this.json = JsonMapper.shared().createGenerator(out);
        this.header = header;
        this.lat = header.indexOf("lat");
        this.lon = header.indexOf("lon");
        json.writeStartObject();
        json.writeName("type");
        json.writeString("FeatureCollection");
        json.writeName("features");
        json.writeStartArray();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        json.writeStartObject();
        json.writeName("type");
        json.writeString("Feature");
        JsonTable.member(json, "id", cells.getFirst());
        point(lat < 0 ? null : cells.get(lat), lon < 0 ? null : cells.get(lon));
        json.writeName("properties");
        json.writeStartObject();
        for (int i = 0; i < header.size(); i++) {
            if (i != lat && i != lon) {
                JsonTable.member(json, header.get(i), cells.get(i));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Longitude first, as RFC 7946 has it. */
    private void point(@Nullable Object lat, @Nullable Object lon) {
        json.writeName("geometry");
        if (!(lat instanceof Double north) || !(lon instanceof Double east)) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeName("type");
        json.writeString("Point");
        json.writeName("coordinates");
        json.writeStartArray();
        json.writeNumber(east);
        json.writeNumber(north);
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
