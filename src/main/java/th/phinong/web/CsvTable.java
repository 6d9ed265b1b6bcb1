package th.phinong.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table written as CSV, row by row: UTF-8 with a byte order mark, so that spreadsheet programs
 * read the Thai; a cell that such a program would take for a formula is made text.
 */
public final class CsvTable implements AutoCloseable {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final CsvWriter csv;

    /** Begins the table with its header row. */
    public CsvTable(OutputStream out, List<String> header) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeRecord(header);
    }

    /** Adds a row; null is an empty cell. */
    public void row(List<? extends @Nullable Object> cells) {
        var texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = safe(cells.get(i));
        }
        csv.writeRecord(texts);
    }

    private static String safe(@Nullable Object cell) {
        var text = cell == null ? "" : cell.toString();
        boolean formula =
                !(cell instanceof Number)
                        && !text.isEmpty()
                        && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
