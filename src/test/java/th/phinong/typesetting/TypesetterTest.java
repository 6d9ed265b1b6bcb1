package th.phinong.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static th.phinong.typesetting.Samples.TYPESETTER;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import th.phinong.testing.PdfCheck;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class TypesetterTest {

    private static final String TABLE_HEADING = "ลำดับที่";

    @Test
    void a_letter_is_valid_for_archives_and_for_readers_who_listen() {
        assertThat(PdfCheck.violations(pdf(Samples.letter()))).isEmpty();
    }

    @Test
    void a_table_over_several_pages_is_valid_and_repeats_its_headings() throws Exception {
        byte[] memo = pdf(Samples.memo());
        assertThat(PdfCheck.violations(memo)).isEmpty();
        try (var document = PdfCheck.open(memo)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(PdfCheck.text(memo).split(TABLE_HEADING, -1))
                    .hasSize(1 + document.getNumberOfPages());
        }
    }

    @Test
    void an_english_page_with_thai_in_it_is_valid() {
        byte[] english = TYPESETTER.pdf(Samples.courtesy(), Samples.ENGLISH);
        assertThat(PdfCheck.violations(english)).isEmpty();
        assertThat(PdfCheck.text(english))
                .contains(
                        "11 October 2026",
                        "ผู้ว่าราชการจังหวัดขอนแก่น",
                        "“friendship and goodwill”");
    }

    @Test
    void a_page_that_is_not_valid_is_found_out() {
        var withoutAlternative =
                Samples.page("<img src=\"%s\" width=\"9\" height=\"9\"/>".formatted(Samples.DOT));
        assertThat(PdfCheck.violations(pdf(withoutAlternative))).isNotEmpty();
    }

    @Test
    void a_picture_with_its_alternative_is_valid() {
        var picture =
                Samples.page(
                        "<img src=\"%s\" alt=\"จุด\" width=\"9\" height=\"9\"/>"
                                .formatted(Samples.DOT));
        assertThat(PdfCheck.violations(pdf(picture))).isEmpty();
    }

    @Test
    void a_file_says_what_it_is() throws Exception {
        try (var document = PdfCheck.open(pdf(Samples.memo()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ที่ ปี่ น้ำ");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("หน้าทดลอง");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Samples.THAI.made());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
        }
    }

    @Test
    void headings_become_bookmarks() throws Exception {
        try (var document = PdfCheck.open(pdf(Samples.memo()))) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("บันทึกข้อความ");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("ตารางความสัมพันธ์");
            assertThat(first.getLastChild().getTitle()).isEqualTo("ข้อพิจารณา");
        }
    }

    @Test
    void pages_after_the_first_are_numbered_in_the_digits_of_their_language() {
        assertThat(PdfCheck.text(pdf(Samples.memo())))
                .contains("- ๒ -", "- ๓ -")
                .doesNotContain("- ๑ -", "- 2 -");
        assertThat(PdfCheck.text(TYPESETTER.pdf(Samples.memo(), Samples.ENGLISH)).lines())
                .contains("2", "3")
                .noneMatch(line -> line.contains("๒ -"));
    }

    @Test
    void the_same_page_gives_the_same_bytes_in_every_thread() throws Exception {
        var pages = List.of(Samples.letter(), Samples.memo());
        var once = pages.stream().map(TypesetterTest::pdf).toList();
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<byte[]>> task = () -> pages.stream().map(TypesetterTest::pdf).toList();
            for (var done : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(done.get().get(0)).isEqualTo(once.get(0));
                assertThat(done.get().get(1)).isEqualTo(once.get(1));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void letters_that_the_typeface_lacks_are_named() {
        assertThatExceptionOfType(UnprintableText.class)
                .isThrownBy(() -> pdf(Samples.page("ເມືອງ 南宁 \uE001 เมือง")))
                .satisfies(
                        e ->
                                assertThat(e.letters())
                                        .isEqualTo(Clusters.spelt("ເມືອງ") + "南宁\uE001"));
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdf("<html><body><p>ก</body></html>"))
                .withMessageContaining("not well-formed");
    }

    @Test
    void nothing_is_fetched() throws Exception {
        var outside =
                """
                <!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <html><head><link rel="stylesheet" href="file:///etc/hostname"/></head>
                <body><p>ก&file;<img src="file:///etc/hostname" alt=""/></p></body></html>
                """;
        assertThat(PdfCheck.text(pdf(outside)).strip()).isEqualTo("ก");
    }

    @Test
    void what_cannot_be_tagged_is_printed_without_tags() {
        byte[] list = pdf(Samples.page("<span style=\"display: list-item\">ที่ปี่</span>"));
        assertThat(PdfCheck.text(list)).contains("ที่ปี่");
        assertThat(PdfCheck.violations(list, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(PdfCheck.violations(list, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static byte[] pdf(String xhtml) {
        return TYPESETTER.pdf(xhtml, Samples.THAI);
    }
}
