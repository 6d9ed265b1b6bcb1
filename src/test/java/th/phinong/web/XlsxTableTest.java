package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;

/** What is written is read again by a library that is not ours. */
class XlsxTableTest {

    @Test
    void cells_have_the_type_of_what_they_hold() throws IOException {
        var rows = read(written(Arrays.asList(7, "ขอนแก่น", LocalDate.of(2019, 1, 4), null, 1.5)));
        var row = rows.get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("7");
        assertThat(row.getCell(1).asString()).isEqualTo("ขอนแก่น");
        assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2019, 1, 4));
        assertThat(row.getOptionalCell(3)).isEmpty();
        assertThat(row.getCell(4).asNumber()).isEqualByComparingTo("1.5");
    }

    @Test
    void what_xml_reads_otherwise_arrives_as_written() throws IOException {
        var odd = List.of("<b>&\"'", " spaces ", "=1+1", "two\nlines", "control\u0001sign");
        var row = read(written(odd)).get(1);
        assertThat(row.getCellText(0)).isEqualTo("<b>&\"'");
        assertThat(row.getCellText(1)).isEqualTo(" spaces ");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(3)).isEqualTo("two\nlines");
        assertThat(row.getCellText(4)).isEqualTo("controlsign");
    }

    @Test
    void the_header_row_is_frozen() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(List.of("x"))))) {
            zip.getNextEntry();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<pane ySplit=\"1\" topLeftCell=\"A2\"")
                    .contains("state=\"frozen\"");
        }
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new XlsxTable(out, "sheet", List.of("n"))) {
            for (int i = 1; i <= 1_048_576; i++) {
                table.row(List.of(i));
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var names = new ArrayList<String>();
            book.getSheets().forEach(sheet -> names.add(sheet.getName()));
            assertThat(names).containsExactly("sheet", "sheet 2");
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(2);
        }
    }

    private static byte[] written(List<?> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var header = cells.stream().map(c -> "h").toList();
        try (var table = new XlsxTable(out, "data", header)) {
            table.row(cells);
        }
        return out.toByteArray();
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }
}
