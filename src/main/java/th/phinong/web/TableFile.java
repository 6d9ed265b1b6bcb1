package th.phinong.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table as a file, written row by row; it is whole when it is closed. The same rows make the same
 * bytes, whenever they are written.
 */
public interface TableFile extends AutoCloseable {

    /**
     * Adds a row.
     *
     * @param cells numbers, days and booleans as such, anything else as its text; null is empty
     */
    void row(List<? extends @Nullable Object> cells);

    @Override
    void close() throws IOException;

    /**
     * Begins a file.
     *
     * @param name what a spreadsheet calls its sheet
     * @param header the names of the columns
     */
    static TableFile begin(TableFormat format, String name, List<String> header, OutputStream out) {
        return switch (format) {
            case CSV -> new CsvTable(out, header);
            case XLSX -> new XlsxTable(out, name, header);
            case JSON -> new JsonTable(out, header);
            case GEOJSON -> new GeoJsonTable(out, header);
        };
    }
}
