package th.phinong.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table written as CSV (RFC 4180), row by row: UTF-8 with a byte order mark, so that spreadsheet
 * programs read the Thai; a cell that such a program would take for a formula is made text. Cells
 * may be handed over as the bytes that a database has them in: to decode and encode a million rows
 * again took longer than to read them.
 */
public final class CsvTable implements TableFile {

    private static final byte[] FORMULA_BEGINS = "=+-@\t\r".getBytes(StandardCharsets.US_ASCII);

    private final TableBytes out;
    private boolean rowBegun;

    /** Begins the table with its header row. */
    public CsvTable(OutputStream out, List<String> header) {
        this.out = new TableBytes(out);
        this.out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (var cell : cells) {
            if (cell == null) {
                plain(null);
            } else if (cell instanceof Number) {
                plain(cell.toString().getBytes(StandardCharsets.US_ASCII));
            } else {
                text(cell.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        endRow();
    }

    /** Adds a cell that needs neither quotes nor care: a number, a day, a code. */
    public void plain(byte @Nullable [] utf8) {
        separate();
        if (utf8 != null) {
            out.write(utf8);
        }
    }

    /** Adds a cell of text. */
    public void text(byte @Nullable [] utf8) {
        separate();
        if (utf8 == null || utf8.length == 0) {
            return;
        }
        boolean formula = beginsFormula(utf8[0]);
        if (needsQuotes(utf8)) {
            out.write('"');
            if (formula) {
                out.write('\'');
            }
            for (byte b : utf8) {
                if (b == '"') {
                    out.write('"');
                }
                out.write(b);
            }
            out.write('"');
        } else {
            if (formula) {
                out.write('\'');
            }
            out.write(utf8);
        }
    }

    /** Ends the row that cells were added to. */
    public void endRow() {
        out.write('\r');
        out.write('\n');
        rowBegun = false;
    }

    private void separate() {
        if (rowBegun) {
            out.write(',');
        }
        rowBegun = true;
    }

    private static boolean beginsFormula(byte first) {
        for (byte b : FORMULA_BEGINS) {
            if (b == first) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsQuotes(byte[] utf8) {
        for (byte b : utf8) {
            if (b == ',' || b == '"' || b == '\r' || b == '\n') {
                return true;
            }
        }
        return utf8[0] == ' ' || utf8[utf8.length - 1] == ' ';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
