package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.shared.Language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drafts that were typed again, numbered otherwise, or saved by LibreOffice (clause 8). */
class OddlyTypedDraftTest {

    private static final List<String> ALL = Drafts.ALL;
    private static final Pattern NUMBER = Pattern.compile("(?m)^([1-9\u0E51-\u0E59])\\. ");

    @ParameterizedTest
    @FieldSource("ALL")
    void clauses_numbered_with_roman_figures_or_letters_are_no_change(String id) {
        for (var style :
                List.of(
                        List.of("Paragraph I\n", "Paragraph II\n", "Paragraph III\n"),
                        List.of("I. ", "II. ", "III. "),
                        List.of("\u0E01. ", "\u0E02. ", "\u0E04. "))) {
            var draft = Drafts.filled(id);
            boolean thai = id.endsWith("TH");
            if (thai == style.getFirst().startsWith("\u0E01")) {
                assertThat(Drafts.departures(id, renumbered(draft, style))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void how_a_clause_is_numbered_is_no_change(String id) {
        boolean thai = id.endsWith("TH");
        var styles =
                thai
                        ? List.of("ข้อ #", "ข้อ #. ", "ข้อที่ # ", "ข้อ #\n", "(#) ", "#) ", "ข้อ")
                        : List.of("Paragraph #\n", "Clause #: ", "Section #. ", "#) ", "Clause ");
        for (var style : styles) {
            var draft =
                    NUMBER.matcher(Drafts.filled(id))
                            .replaceAll(number -> numbered(style, number.group(1), thai));
            assertThat(Drafts.departures(id, draft)).as(style).isEmpty();
        }
    }

    /** In figures where the style has a place for them, else in words. */
    private static String numbered(String style, String figure, boolean thai) {
        var words =
                thai
                        ? List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า")
                        : List.of("One", "two", "Three", "Four", "Five");
        return style.contains("#")
                ? style.replace("#", figure)
                : style + words.get(Character.digit(figure.charAt(0), 10) - 1) + " ";
    }

    @Test
    void a_sentence_that_begins_like_a_number_is_one() {
        assertThat(Drafts.MARKS.at("No one will pay", 0, 15)).isNull();
    }

    @Test
    void double_sara_e_for_sara_ae_counts_where_a_line_was_broken_within_it_too() {
        var draft = Drafts.filled("MOU-TH");
        assertThat(Drafts.departures("MOU-TH", draft.replace("แผนงาน", "เ\nเผนงาน"))).isEmpty();
    }

    @Test
    void a_blank_may_stand_where_the_language_puts_it() {
        var thai = Drafts.filled("MOU-TH");
        var notice = thai.replace("\u0E56 เดือนล่วงหน้า", "ล่วงหน้า \u0E56 เดือน");
        assertThat(notice).isNotEqualTo(thai);
        assertThat(Drafts.departures("MOU-TH", notice)).isEmpty();
        var english = Drafts.filled("MOU-EN");
        var term = english.replace("a five-year period", "a period of five (5) years");
        assertThat(term).isNotEqualTo(english);
        assertThat(Drafts.departures("MOU-EN", term)).isEmpty();
        var other = thai.replace("บันทึกความเข้าใจ", "ปฏิญญาร่วม");
        assertThat(Drafts.departures("MOU-TH", other)).isEmpty();
    }

    /** The first three; the others keep theirs. */
    private static String renumbered(String draft, List<String> style) {
        return NUMBER.matcher(draft)
                .replaceAll(
                        number -> {
                            int at = Character.digit(number.group(1).charAt(0), 10) - 1;
                            return at < style.size() ? style.get(at) : number.group();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOU-TH", "LOI-TH"})
    void lines_broken_by_counting_letters_are_no_change(String id) {
        for (int width : new int[] {37, 60, 71}) {
            var broken =
                    Drafts.filled(id)
                            .lines()
                            .map(line -> line.replaceAll("(.{" + width + "})(?=.)", "$1\n"))
                            .collect(Collectors.joining("\n\n"));
            assertThat(Drafts.departures(id, broken)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOU-TH", "LOI-TH"})
    void paragraphs_of_a_document_that_end_within_a_cluster_are_no_change(String id) {
        for (int width : new int[] {37, 60, 61, 71}) {
            var document = new WordDocument();
            Drafts.filled(id)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .flatMap(line -> line.replaceAll("(.{" + width + "})(?=.)", "$1\n").lines())
                    .forEach(line -> document.paragraph(WordDocument.run(line)));
            assertThat(Drafts.departures(Drafts.compared(id, read(document)))).isEmpty();
        }
    }

    @Test
    void what_belongs_to_the_page_is_no_change() {
        for (var line :
                List.of(
                        "หน้า ๒",
                        "หน้า ๒/๓",
                        "- 2 -",
                        "Page 2 of 3",
                        "2/3",
                        "(ร่าง ณ วันที่ ๑ มกราคม ๒๕๖๙)",
                        "ร่างครั้งที่ ๒",
                        "Draft as of 1 March 2026")) {
            for (var id : Drafts.ALL) {
                var draft = Drafts.filled(id);
                int third = Drafts.clauses(draft).get(2);
                var paged = Drafts.with(draft, third, line + "\n" + Drafts.line(draft, third));
                assertThat(Drafts.departures(id, line + "\n" + paged)).as(line).isEmpty();
            }
        }
        var smuggled = Drafts.filled("LOI-EN") + "\nDraft as of 2026 shall be binding";
        assertThat(Drafts.departures("LOI-EN", smuggled)).isNotEmpty();
    }

    @Test
    void a_space_before_sara_am_as_copied_from_a_pdf_is_no_change() {
        var draft = Drafts.filled("MOU-TH");
        assertThat(Drafts.departures("MOU-TH", draft.replace("\u0E33", " \u0E33"))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void clauses_under_a_heading_of_another_word_are_changed_and_nothing_is_added(String id) {
        var draft = Drafts.filled(id);
        var heading = id.endsWith("TH") ? "มาตรา $1\n" : "Article $1\n";
        var headed = NUMBER.matcher(draft).replaceAll(heading);
        var document = WordDocument.of(headed);
        var changed =
                IntStream.rangeClosed(1, Drafts.clauses(draft).size())
                        .mapToObj(clause -> clause + " CHANGED")
                        .toList();
        assertThat(Drafts.departures(id, headed)).isEqualTo(changed);
        assertThat(Drafts.departures(Drafts.compared(id, read(document)))).isEqualTo(changed);
    }

    @Test
    void a_clause_within_a_clause_is_added_under_its_own_number() {
        var draft = Drafts.filled("MOU-EN");
        int second = Drafts.clauses(draft).get(1);
        var more = Drafts.line(draft, second) + "\n2.1 The Participants will open an office.";
        assertThat(Drafts.departures("MOU-EN", Drafts.with(draft, second, more)))
                .containsExactly("2.1 ADDED");
    }

    @Test
    void names_in_other_letters_stay_with_the_text_that_they_sign() {
        var thai = Drafts.filled("MOU-TH");
        assertThat(thai).contains("(Mr. Example)");
        var names = thai.replace("(นายสมมติ นามดี)                (Mr. Example)", "(Mr. Example)");
        assertThat(names).isNotEqualTo(thai);
        var english = Drafts.filled("MOU-EN");
        var tongues = Tongues.of(DraftText.pasted(names + "\n\n" + english, Drafts.MARKS));
        assertThat(tongues.drafts().get(Language.EN).text()).doesNotContain("Mr. Example");
        assertThat(tongues.drafts().get(Language.TH).text()).contains("Mr. Example");
    }

    @Test
    void a_notice_may_be_a_least_time_in_both_languages() {
        var thai = Drafts.filled("MOU-TH");
        assertThat(thai).contains("\u0E56 เดือนล่วงหน้า");
        var least = thai.replace("\u0E56 เดือนล่วงหน้า", "ไม่น้อยกว่า \u0E56 เดือนล่วงหน้า");
        assertThat(Drafts.departures("MOU-TH", least)).isEmpty();
        var never = thai.replace("\u0E56 เดือนล่วงหน้า", "โดยไม่ต้อง \u0E56 เดือนล่วงหน้า");
        assertThat(Drafts.departures("MOU-TH", never)).containsExactly("5 CHANGED");
    }

    @Test
    void the_end_of_a_sentence_stays_in_its_clause_where_a_blank_follows() {
        var draft = Drafts.filled("MOU-EN");
        var changed = draft.replace("English text will be used", "English text shall prevail");
        assertThat(changed).isNotEqualTo(draft);
        assertThat(Drafts.departures("MOU-EN", changed)).containsExactly("closing CHANGED");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void paragraphs_that_libreoffice_wrote_twice_count_once(String id) {
        var document = new WordDocument();
        Drafts.filled(id)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            document.paragraph(WordDocument.run(line));
                            document.paragraph(WordDocument.run(line));
                        });
        assertThat(Drafts.departures(Drafts.compared(id, read(document)))).isNotEmpty();
        assertThat(Drafts.departures(Drafts.compared(id, read(saved(document))))).isEmpty();
    }

    @Test
    void the_content_of_controls_that_libreoffice_wrote_twice_counts_once() {
        var document = new WordDocument();
        var control =
                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                        + WordDocument.run("Participants")
                        + "</w:sdtContent></w:sdt>";
        var twice = WordDocument.run("Participants") + control;
        for (var line : Drafts.filled("MOU-EN").split("\n+")) {
            document.paragraph(
                    Stream.of(line.split("Participants", -1))
                            .map(WordDocument::run)
                            .collect(Collectors.joining(twice)));
        }
        assertThat(Drafts.departures(Drafts.compared("MOU-EN", read(document)))).isNotEmpty();
        assertThat(Drafts.departures(Drafts.compared("MOU-EN", read(saved(document))))).isEmpty();
    }

    private static WordDocument saved(WordDocument document) {
        return document.part(
                "docProps/app.xml",
                "<Properties><Application>LibreOffice/7.4.7.2$Linux</Application></Properties>");
    }

    private static DraftText read(WordDocument document) {
        return ((Docx.Read) Docx.open(document.bytes(), Drafts.MARKS)).draft();
    }
}
