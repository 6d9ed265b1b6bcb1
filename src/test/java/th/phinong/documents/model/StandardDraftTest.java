package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** What is no change of a standard text (clause 8). */
class StandardDraftTest {

    private static final List<String> ALL = Drafts.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void a_text_with_nothing_chosen_or_filled_is_unchanged_in_every_part(String id) {
        assertThat(Drafts.compared(id, Drafts.blank(id)))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOU-TH", "MOU-EN", "LOI-TH"})
    void a_text_as_printed_with_its_scanning_errors_is_unchanged(String id) {
        assertThat(Drafts.departures(id, Drafts.printed(id))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_text_with_options_chosen_and_blanks_filled_is_standard_and_says_so(String id) {
        var findings = Drafts.compared(id, Drafts.filled(id));
        assertThat(Drafts.departures(findings)).isEmpty();
        assertThat(findings)
                .filteredOn(finding -> !finding.clause().equals("no legal effect"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.FILLED);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void how_a_text_was_typed_is_no_change(String id) {
        var draft = Drafts.filled(id);
        assertThat(
                        List.of(
                                Drafts.wrapped(draft, 76),
                                Drafts.wrapped(draft, 52),
                                draft.replace("\n", "\r\n"),
                                draft.replace(" ", "  "),
                                draft.replace(' ', '\u00A0'),
                                draft.replace("\n", "\n\n"),
                                draft.replace("\n", " "),
                                Normalizer.normalize(draft, Normalizer.Form.NFD),
                                draft.replace("\u0E33", "\u0E4D\u0E32"),
                                draft.replace("\u0E33", " \u0E32"),
                                draft.replace("\u0E41", "\u0E40\u0E40"),
                                draft.replace(" \u0E46", "\u0E46"),
                                draft.replaceAll("([\u0E31-\u0E3A])([\u0E48-\u0E4B])", "$2$1"),
                                draft.replaceAll("([\u0E48-\u0E4B])", "$1$1"),
                                arabic(draft),
                                draft.replace('"', '\u201C').replace('\'', '\u2019'),
                                draft.replaceAll("(\\p{L})(\\p{L})", "$1\u200B$2"),
                                draft.replaceAll("(?m)^([0-9\u0E50-\u0E59])\\.", "$1)"),
                                draft.replaceAll("(?m)^([0-9\u0E50-\u0E59])\\.", "($1)"),
                                draft.replaceAll("(?m)^([0-9\u0E50-\u0E59])\\.", "$1.\t"),
                                draft.replaceAll("(?m)^([0-9])\\.", "Clause $1"),
                                draft.replaceAll(
                                        "(?m)^([\u0E50-\u0E59])\\.", "\u0E02\u0E49\u0E2D $1"),
                                "- 1 -\n" + draft))
                .allSatisfy(typed -> assertThat(Drafts.departures(id, typed)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOU-EN", "LOI-EN"})
    void capitals_and_hyphens_at_the_end_of_lines_are_no_change(String id) {
        var draft = Drafts.filled(id);
        assertThat(Drafts.departures(id, draft.toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(Drafts.departures(id, draft.replace("cooperat", "cooper-\nat"))).isEmpty();
        assertThat(Drafts.departures(id, draft.replace("cooperat", "co-operat"))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_draft_without_the_lines_for_signatures_is_still_the_standard_text(String id) {
        var draft = Drafts.filled(id);
        int end =
                Math.max(
                        draft.lastIndexOf("\n\nFor "),
                        draft.lastIndexOf("\n\n\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A"));
        assertThat(Drafts.departures(id, draft.substring(0, end))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MOU-TH | (ชื่อจังหวัดของไทย)               | จังหวัดเชียงใหม่
                    MOU-TH | [ผู้เข้าร่วมทั้งสองฝ่าย/ทั้งสองฝ่าย] | [ทั้งสองฝ่าย]
                    MOU-TH | (โปรดระบุเวลา)...               | เป็นเวลา ๖ เดือน
                    MOU-TH | (ภาษาของผู้เข้าร่วมอีกฝ่าย/อีกฝ่าย) | ภาษาจีน
                    MOU-TH | ..... (สถานที่)                  | ศาลากลางจังหวัดเชียงใหม่
                    MOU-TH | ..... (วันที่).....               | วันที่ ๑ มกราคม พ.ศ. ๒๕๖๙
                    MOU-TH | บันทึกข้อตกลงนี้                  | บันทึกความเข้าใจนี้
                    MOU-TH | การต่ออายุ/การขยายอายุ           | การต่ออายุ
                    MOU-EN | ...(name of Thai province)...  | Khon Kaen
                    MOU-EN | between ...(name of Thai province)... | betweenChiang Mai Province,
                    MOU-EN | [Participants/two sides]       | two sides
                    MOU-EN | (specify the time period)      | six months’
                    MOU-EN | (time e.g. five-year)          | ten (10) year
                    MOU-EN | various fields [or specify the fields of interest] | the fields of trade and tourism
                    MOU-EN | .....(date).....               | the 5th day of May 2025
                    MOU-EN | [Twin Cities/Sister Cities/Friendship Cities/Partnership Cities/etc.] | Sister City Relations
                    LOI-TH | (โปรดระบุสาขาด้านความร่วมมือ)     | การศึกษา การเกษตร และทรัพยากรน้ำ
                    LOI-TH | เกี่ยวกับ/ในด้าน                  | เกี่ยวกับ
                    LOI-TH | [ประสงค์ที่จะ/จะ]                | จะ
                    LOI-TH | จังหวัดของไทย                    | จังหวัดเชียงราย ราชอาณาจักรไทย
                    LOI-EN | [intend to/will]               | will
                    """)
    void one_option_chosen_or_one_blank_filled_leaves_the_standard_text(
            String id, String printed, String filled) {
        var draft = Drafts.blank(id);
        assertThat(draft).contains(printed);
        assertThat(Drafts.departures(id, draft.replace(printed, filled))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MOU-TH, ทางเลือกที่ ๑, ทางเลือกที่ ๒", "MOU-EN, Option 1, Option 2"})
    void either_option_on_duration_may_be_chosen_with_its_label_or_without(
            String id, String first, String second) {
        var draft = Drafts.blank(id);
        var one = draft.replaceAll("(?m)^" + second + ".*\n", "");
        var two = draft.replaceAll("(?m)^" + first + ".*\n", "");
        for (var chosen :
                List.of(one, two, one.replace(first + ":", ""), two.replace(second + ":", ""))) {
            assertThat(Drafts.compared(id, chosen))
                    .filteredOn(finding -> finding.clause().equals("5"))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.FILLED);
            assertThat(Drafts.departures(id, chosen)).isEmpty();
        }
    }

    private static String arabic(String draft) {
        return draft.codePoints()
                .mapToObj(
                        c ->
                                c >= 0x0E50 && c <= 0x0E59
                                        ? String.valueOf(c - 0x0E50)
                                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
