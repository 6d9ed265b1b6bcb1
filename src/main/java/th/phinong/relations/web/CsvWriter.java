package th.phinong.relations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values that Excel opens as they are meant: a byte order mark, lines ending
 * in CRLF (RFC 4180), and no cell that a spreadsheet would take for a formula.
 */
final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private final Writer out;

    CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** Writes a line; null is an empty cell. */
    void line(List<? extends @Nullable Object> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                var cell = cells.get(i);
                out.write(cell == null ? "" : cell(cell));
            }
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that begins like a formula gets an apostrophe, which spreadsheets show as text. */
    private static String cell(Object value) {
        var text = value.toString();
        if (value instanceof Number || text.isEmpty()) {
            return text;
        }
        boolean formula = BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        var safe = formula ? "'" + text : text;
        boolean quotes = formula || safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
