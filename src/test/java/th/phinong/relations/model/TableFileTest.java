package th.phinong.relations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TableFileTest {

    private static final String LIST = "จังหวัด,คู่ความสัมพันธ์,ปี พ.ศ.\r\nตราด,เกาะกง,2551\r\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\ufeff",
        "UTF-16LE,\ufeff",
        "UTF-16BE,\ufeff",
        "UTF-16LE,''",
        "UTF-16BE,''",
        "x-windows-874,''"
    })
    void a_list_reads_the_same_in_every_encoding(String charset, String mark) throws Exception {
        var file = file((mark + LIST).getBytes(Charset.forName(charset)));
        assertThat(cells(file))
                .containsExactly(
                        List.of("จังหวัด", "คู่ความสัมพันธ์", "ปี พ.ศ."),
                        List.of("ตราด", "เกาะกง", "2551"));
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'"})
    void semicolons_and_tabs_separate_as_commas_do(String separator) throws Exception {
        var file = file(LIST.replace(",", separator).getBytes(StandardCharsets.UTF_8));
        assertThat(cells(file).getLast()).containsExactly("ตราด", "เกาะกง", "2551");
    }

    @Test
    void a_line_keeps_its_number_in_the_file_over_empty_lines_and_quoted_breaks() throws Exception {
        var file =
                file(
                        "จังหวัด,คู่\n\nตราด,\"เกาะ\nกง\"\nตาก,เมียวดี\n"
                                .getBytes(StandardCharsets.UTF_8));
        var lines = new ArrayList<Integer>();
        TableFile.read(file, line -> lines.add(line.number()));
        assertThat(lines).containsExactly(1, 3, 5);
    }

    @Test
    void a_workbook_gives_text_numbers_and_dates_as_a_list_writes_them() throws Exception {
        var file =
                workbook(
                        book -> {
                            var sheet = book.newWorksheet("บัญชี");
                            sheet.value(0, 0, "จังหวัด");
                            sheet.value(1, 0, "ตราด");
                            sheet.value(1, 1, 2551);
                            sheet.value(1, 2, LocalDate.of(2018, 8, 6));
                            sheet.style(1, 2).format("yyyy-mm-dd").set();
                        });
        assertThat(cells(file).getLast()).containsExactly("ตราด", "2551", "2018-08-06");
    }

    @Test
    void formulas_and_merged_cells_are_named_on_their_lines() throws Exception {
        var file =
                workbook(
                        book -> {
                            var sheet = book.newWorksheet("บัญชี");
                            sheet.value(0, 0, "จังหวัด");
                            sheet.value(1, 0, "ตราด");
                            sheet.value(1, 1, "เกาะกง");
                            sheet.value(2, 1, "สีหนุวิลล์");
                            sheet.range(1, 0, 2, 0).merge();
                            sheet.formula(3, 1, "B2");
                        });
        var problems = new ArrayList<String>();
        TableFile.read(
                file,
                line -> line.problems().forEach(p -> problems.add(line.number() + p.written())));
        assertThat(problems).containsExactly("2merged\tA2:A3", "3merged\tA2:A3", "4formula\tB4");
    }

    @Test
    void a_workbook_of_two_sheets_is_refused() throws IOException {
        var file =
                workbook(
                        book -> {
                            book.newWorksheet("หนึ่ง").value(0, 0, "จังหวัด");
                            book.newWorksheet("สอง").value(0, 0, "จังหวัด");
                        });
        assertThat(refused(file)).isEqualTo(Problem.of("sheets", 2));
    }

    @Test
    void what_is_far_larger_unpacked_is_refused_before_it_is_read() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(200_000);
        assertThat(refused(file).key()).isEqualTo("bomb");
    }

    @Test
    void what_is_no_table_is_told_apart() throws IOException {
        assertThat(refused(file(new byte[0])).key()).isEqualTo("empty");
        assertThat(refused(file("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).key())
                .isEqualTo("no-table");
        assertThat(refused(file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})).key())
                .isEqualTo("old-office");
        assertThat(refused(file("PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8))).key())
                .isEqualTo("broken-workbook");
        assertThat(refused(file(new byte[] {1, 0, 0, 2, 0, 0, 3, 0, 0})).key())
                .isEqualTo("no-table");
    }

    @Test
    void a_file_of_more_than_fifty_megabytes_is_refused() throws IOException {
        var file = folder.resolve("large.csv");
        try (var channel =
                java.nio.channels.FileChannel.open(
                        file,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(50L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        assertThat(refused(file)).isEqualTo(Problem.of("too-large", 50));
    }

    @Test
    void headers_are_known_in_thai_in_english_and_as_the_published_lists_have_them()
            throws UnreadableList {
        var cells = new TableLine(2, List.of("ตราด", "เกาะกง", "กัมพูชา", "2551"), List.of());
        for (var header :
                List.of(
                        List.of("จังหวัด", "คู่ความสัมพันธ์", "ประเทศ", "ปี พ.ศ."),
                        List.of("Province", "Counterpart", "COUNTRY", "Year signed"),
                        List.of("province_th", "counterpart_raw", "country_section", "year_be"))) {
            assertThat(ListColumns.of(header).cells(cells).keySet())
                    .containsExactly(
                            "province_th", "counterpart_raw", "country_section", "year_be");
        }
        assertThat(ListColumns.template(true))
                .contains("จังหวัด")
                .hasSameSizeAs(ListColumns.template(false));
    }

    @Test
    void a_header_without_a_province_or_with_two_is_refused() {
        var none =
                catchThrowableOfType(
                        UnreadableList.class,
                        () -> ListColumns.of(List.of("คู่ความสัมพันธ์", "ปี")));
        assertThat(none.problem().key()).isEqualTo("header");
        var two =
                catchThrowableOfType(
                        UnreadableList.class,
                        () -> ListColumns.of(List.of("จังหวัด", "province", "counterpart")));
        assertThat(two.problem().key()).isEqualTo("header-twice");
    }

    private Problem refused(Path file) {
        return catchThrowableOfType(UnreadableList.class, () -> TableFile.read(file, line -> {}))
                .problem();
    }

    private static List<List<String>> cells(Path file) throws UnreadableList {
        var cells = new ArrayList<List<String>>();
        TableFile.read(file, line -> cells.add(line.cells()));
        return cells;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", null), content);
    }

    private Path workbook(Consumer<Workbook> fill) throws IOException {
        var file = Files.createTempFile(folder, "list", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book);
        }
        return file;
    }
}
