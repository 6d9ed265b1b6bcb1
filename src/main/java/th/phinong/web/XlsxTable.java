package th.phinong.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table written as a workbook (Office Open XML, ECMA-376), row by row: numbers, days and text
 * each in cells of their type, the header row frozen. After a million rows a further sheet begins,
 * as a sheet holds no more.
 */
public final class XlsxTable implements TableFile {

    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    // The first day that a zip file can tell; the same rows make the same bytes on any day.
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final TableBytes out;
    private final String name;
    private final List<String> header;
    private final List<String> sheets = new ArrayList<>();
    private int row;

    /** Begins the workbook with its header row. */
    public XlsxTable(OutputStream stream, String name, List<String> header) {
        this.zip = new ZipOutputStream(stream);
        // The usual level took three times as long for a file a tenth smaller.
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.out = new TableBytes(zip);
        this.name = name;
        this.header = List.copyOf(header);
        try {
            beginSheet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (row == ROWS_OF_A_SHEET) {
            try {
                endSheet();
                beginSheet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        write("<row r=\"", ++row, "\">");
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell != null) {
                cell(column, cell);
            }
        }
        write("</row>");
    }

    private void cell(int column, Object cell) {
        write("<c r=\"" + letters(column) + row + "\"");
        switch (cell) {
            case Number number -> write("><v>" + number + "</v></c>");
            case Boolean yes -> write(" t=\"b\"><v>" + (yes ? 1 : 0) + "</v></c>");
            case LocalDate day ->
                    write(" s=\"1\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, day) + "</v></c>");
            default ->
                    write(
                            " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                    + Xml.text(cell.toString())
                                    + "</t></is></c>");
        }
    }

    private void beginSheet() throws IOException {
        sheets.add(sheets.isEmpty() ? name : name + " " + (sheets.size() + 1));
        row = 0;
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        write(XlsxParts.SHEET_BEGINS);
        row(header);
    }

    private void endSheet() throws IOException {
        write("</sheetData></worksheet>");
        end();
    }

    private void begin(String part) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        out.send();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        endSheet();
        for (var part : XlsxParts.of(sheets).entrySet()) {
            begin(part.getKey());
            write(part.getValue());
            end();
        }
        zip.finish();
        zip.flush();
    }

    private void write(String text) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String before, int number, String after) {
        write(before + number + after);
    }

    /** A, B … Z, AA: how a spreadsheet counts columns. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
