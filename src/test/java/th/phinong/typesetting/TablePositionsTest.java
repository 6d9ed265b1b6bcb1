package th.phinong.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.apache.pdfbox.cos.COSName;

import th.phinong.testing.PdfCheck;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with repeated headings anywhere on a page. Where letters are taller than their line the
 * engine fails to tag some of these; then the page is printed all the same.
 */
class TablePositionsTest {

    private static final String PAGE =
            """
            <html><head><style>
              th, td { border: 0.5pt solid #000000; line-height: %s; font-size: %dpt }
              tr { page-break-inside: auto }
            </style></head><body><div style="height: %dpt"></div>
            <table><thead><tr><th>ปี่</th><th>ก๋วยเตี๋ยว</th></tr></thead><tbody>%s</tbody></table>
            </body></html>
            """;

    @Property(tries = 60)
    void a_table_is_tagged_wherever_it_stands(
            @ForAll @IntRange(max = 720) int above,
            @ForAll @IntRange(min = 6, max = 48) int size,
            @ForAll @IntRange(max = 30) int rows)
            throws Exception {
        byte[] pdf = table("1.6", size, above, rows);
        try (var document = PdfCheck.open(pdf)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT)).isNotNull();
        }
        assertThat(PdfCheck.text(pdf)).contains(words(rows));
    }

    @Property(tries = 30)
    void a_table_with_lines_too_low_for_its_letters_is_printed(
            @ForAll @IntRange(max = 720) int above,
            @ForAll @IntRange(min = 6, max = 48) int size,
            @ForAll @IntRange(max = 30) int rows) {
        assertThat(PdfCheck.text(table("0.4", size, above, rows))).contains(words(rows));
    }

    private static byte[] table(String lineHeight, int size, int above, int rows) {
        var lines =
                IntStream.range(0, rows)
                        .mapToObj("<tr><td>น้ำที่ %d</td><td>ฐูปฏิมากร</td></tr>"::formatted)
                        .collect(joining());
        var page = PAGE.formatted(lineHeight, size, above, lines);
        return Samples.TYPESETTER.pdf(page, Samples.THAI);
    }

    private static List<String> words(int rows) {
        return rows == 0 ? List.of("ปี่") : List.of("ปี่", "น้ำที่ 0", "น้ำที่ " + (rows - 1));
    }
}
