package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is a change of a standard text, and in which part it is seen (clause 8). */
class ChangedDraftTest {

    /** Every numbered clause of every text, filled and not. */
    static Stream<Arguments> clauses() {
        return Drafts.ALL.stream()
                .flatMap(
                        id ->
                                Stream.of(Drafts.filled(id), Drafts.blank(id))
                                        .flatMap(
                                                draft ->
                                                        Drafts.clauses(draft).stream()
                                                                .map(
                                                                        at ->
                                                                                Arguments.of(
                                                                                        id, draft,
                                                                                        at))));
    }

    @ParameterizedTest(name = "{0} line {2}")
    @MethodSource("clauses")
    void a_clause_that_was_dropped_is_missing_and_nothing_else_is(String id, String draft, int at) {
        var clause = number(draft, at);
        var expected =
                clause.equals("5") && !isFilled(id, draft) ? "5 CHANGED" : clause + " MISSING";
        assertThat(Drafts.departures(id, Drafts.without(draft, at))).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} line {2}")
    @MethodSource("clauses")
    void the_rest_of_a_draft_stays_standard_when_the_clauses_behind_are_renumbered(
            String id, String draft, int at) {
        var clause = number(draft, at);
        if (clause.equals("5")) {
            return;
        }
        var shorter = renumbered(Drafts.without(draft, at));
        assertThat(Drafts.departures(id, shorter)).containsExactly(clause + " MISSING");
    }

    @ParameterizedTest(name = "{0} line {2}")
    @MethodSource("clauses")
    void two_clauses_that_changed_places_are_changed_whatever_their_numbers(
            String id, String draft, int at) {
        var all = Drafts.clauses(draft);
        int next = all.indexOf(at) + 1;
        boolean oneLine = isFilled(id, draft) || id.startsWith("LOI") || next < 4;
        if (next >= all.size() || !oneLine) {
            return;
        }
        var one = number(draft, at) + " CHANGED";
        var other = number(draft, all.get(next)) + " CHANGED";
        for (boolean renumbered : List.of(true, false)) {
            assertThat(Drafts.departures(id, Drafts.swapped(draft, at, all.get(next), renumbered)))
                    .containsExactly(one, other);
        }
    }

    @ParameterizedTest(name = "{0} line {2}")
    @MethodSource("clauses")
    void a_sentence_behind_a_clause_is_a_change_of_that_clause(String id, String draft, int at) {
        var more =
                id.endsWith("TH") ? " ทั้งนี้ ให้จ่ายเงินทุกเดือน" : " Payment is due each month.";
        var changed = Drafts.with(draft, at, Drafts.line(draft, at) + more);
        assertThat(Drafts.departures(id, changed)).containsExactly(number(draft, at) + " CHANGED");
    }

    @ParameterizedTest(name = "{0} line {2}")
    @MethodSource("clauses")
    void a_clause_of_other_words_under_the_same_number_is_changed(String id, String draft, int at) {
        var other =
                id.endsWith("TH")
                        ? "ค่าใช้จ่ายแบ่งกันจ่ายฝ่ายละครึ่งหนึ่งของทุกปีงบประมาณ"
                        : "Costs are shared equally and paid every year in advance.";
        var line = Drafts.line(draft, at);
        var changed = Drafts.with(draft, at, line.substring(0, 2) + " " + other);
        assertThat(Drafts.departures(id, changed)).containsExactly(number(draft, at) + " CHANGED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MOU-EN | 1. The Participants will    | 1. The Participants shall        | 1 CHANGED
                    MOU-EN | 2. The Participants will    | 2. The Participants must         | 2 CHANGED
                    MOU-EN | will encourage their        | will not encourage their         | 3 CHANGED
                    MOU-EN | will also encourage         | may also encourage               | 3 CHANGED
                    MOU-EN | or other meeting when       | or any meeting when              | 4 CHANGED
                    MOU-EN | to terminate this           | to end this                      |
                    MOU-EN | come into effect            | enter into force                 | 5 CHANGED
                    MOU-EN | mutual decision             | mutual agreement                 | 5 CHANGED
                    MOU-EN | the English text            | the Thai text                    | closing CHANGED
                    MOU-EN | in duplicate                | in two originals                 | closing CHANGED
                    MOU-EN | existing contacts           | existing treaties                | preamble CHANGED
                    MOU-EN | on the Establishment        | on the Abolition                 | title CHANGED
                    MOU-EN | collectively referred       | jointly referred                 | parties CHANGED
                    MOU-EN | five-year                   | binding five-year                | 5 CHANGED
                    MOU-EN | trade and agriculture       | trade, which shall be free       | 2 CHANGED
                    MOU-TH | จะต้องร่วมมือกันในด้าน         | จะร่วมมือกันในด้าน                  | 2 CHANGED
                    MOU-TH | ทั้งสองฝ่ายจะหารือ              | ทั้งสองฝ่ายจะต้องหารือ               | 4 CHANGED
                    MOU-TH | จะมีผลในวันลงนาม             | จะมีผลใช้บังคับในวันลงนาม            | 5 CHANGED
                    MOU-TH | ใช้ฉบับภาษาอังกฤษ             | ใช้ฉบับภาษาไทย                    | closing CHANGED
                    MOU-TH | ผลประโยชน์ร่วมกัน ภายใต้       | ผลประโยชน์ของไทย ภายใต้             | 1 CHANGED
                    MOU-TH | ไมตรีที่มีอยู่                   | พิเศษที่มีอยู่                        | preamble CHANGED
                    LOI-TH | นี้ไม่ประสงค์                  | นี้ประสงค์                         | no legal effect CHANGED
                    LOI-TH | จะหาโอกาส                  | จะต้องหาโอกาส                      | 2 CHANGED
                    LOI-TH | เจ้าหน้าที่ของตน               | เจ้าหน้าที่ของรัฐบาล                  | 3 CHANGED
                    LOI-TH | อย่างเป็นทางการในอนาคต       | อย่างเป็นทางการทันที                 | 4 CHANGED
                    LOI-TH | ฉันมิตร                     | ทางกฎหมาย                        | preamble CHANGED
                    LOI-EN | is not intended             | is intended                      | no legal effect CHANGED
                    LOI-EN | will seek                   | shall seek                       | 2 CHANGED
                    """)
    void a_word_that_was_changed_is_seen_where_it_stands(
            String id, String from, String to, String departure) {
        var draft = Drafts.filled(id);
        var changed = draft.replace(from, to);
        if (departure == null) {
            assertThat(changed).isEqualTo(draft);
            return;
        }
        assertThat(changed).isNotEqualTo(draft);
        assertThat(Drafts.departures(id, changed)).containsExactly(departure);
    }

    @Test
    void the_words_out_and_in_are_those_that_were_changed() {
        var draft =
                Drafts.filled("MOU-EN")
                        .replace("4. The Participants will", "4. The Participants shall");
        var fourth =
                Drafts.compared("MOU-EN", draft).stream()
                        .filter(finding -> finding.clause().equals("4"))
                        .findFirst()
                        .orElseThrow();
        var difference = fourth.differences().getFirst();
        assertThat(fourth.differences()).hasSize(1);
        assertThat(difference.out()).isEqualTo("will");
        assertThat(difference.in()).isEqualTo("shall");
        assertThat(fourth.found().substring(difference.start(), difference.end()))
                .isEqualTo("shall");
    }

    @Test
    void the_sentence_that_denies_legal_effect_is_missed_in_both_languages() {
        for (var id : List.of("LOI-TH", "LOI-EN")) {
            var draft = Drafts.filled(id);
            var lines = new ArrayList<>(List.of(draft.split("\n", -1)));
            lines.removeIf(
                    line -> line.contains("not intended") || line.contains("ไม่ประสงค์จะก่อ"));
            assertThat(Drafts.departures(id, String.join("\n", lines)))
                    .containsExactly("no legal effect MISSING");
        }
    }

    @Test
    void a_clause_more_is_added_under_its_own_number_or_behind_the_one_it_follows() {
        var draft = Drafts.filled("MOU-EN");
        var sixth = "6. Differences are settled by arbitration.\n\nSigned in duplicate";
        assertThat(Drafts.departures("MOU-EN", draft.replace("Signed in duplicate", sixth)))
                .containsExactly("6 ADDED");
        var third = renumbered(draft.replace("\n3. ", "\n3. Costs are shared.\n3. "));
        assertThat(Drafts.departures("MOU-EN", third)).containsExactly("after 2 ADDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ทั้งสองฝ่ายจะตั้งคณะกรรมการร่วม",
                "บันทึกความเข้าใจนี้มีผลผูกพันทั้งสองฝ่าย",
                "หากมีความแตกต่างในการตีความ ทั้งสองฝ่ายจะหารือกันฉันมิตร",
                "ให้ทั้งสองฝ่ายปฏิบัติตามพันธกรณีนี้โดยเคร่งครัด"
            })
    void a_clause_more_in_the_words_of_the_one_before_it_is_none_of_it(String clause) {
        var draft = Drafts.filled("MOU-TH");
        var more =
                draft.replace(
                        "\n\nลงนามเป็นคู่ฉบับ", "\n\u0E56. " + clause + "\n\nลงนามเป็นคู่ฉบับ");
        assertThat(more).isNotEqualTo(draft);
        assertThat(Drafts.departures("MOU-TH", more)).containsExactly("6 ADDED");
    }

    @Test
    void a_sentence_behind_the_signatures_is_added() {
        var note = "\n\nDisputes under this paragraph shall be settled by arbitration.";
        assertThat(Drafts.departures("MOU-EN", Drafts.filled("MOU-EN") + note))
                .containsExactly("after signature ADDED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOU-EN | Chinese and       | Chinese (which prevails) and             | closing",
                "MOU-TH | ณ ศาลากลาง      | ณ ที่ซึ่งต้องไม่เปิดเผย ศาลากลาง              |"
                        + " closing",
                "MOU-TH | จังหวัดขอนแก่นกับ   | ราชอาณาจักรไทยโดยจังหวัดขอนแก่นกับ         |"
                        + " parties",
                "MOU-EN | for a five-year period | for a period not ending in five years | 5"
            })
    void a_blank_that_says_more_than_it_is_for_is_a_change(
            String id, String from, String to, String part) {
        var draft = Drafts.filled(id);
        assertThat(draft).contains(from);
        assertThat(Drafts.departures(id, draft.replaceFirst(Pattern.quote(from), to)))
                .contains(part + " CHANGED");
    }

    @ParameterizedTest
    @CsvSource({
        "MOU-EN, Khon Kaen Province, The Royal Thai Government",
        "MOU-EN, Khon Kaen Province, the Government of the Kingdom of Thailand",
        "MOU-EN, Khon Kaen Province, the Ministry of Interior of Thailand",
        "MOU-TH, จังหวัดขอนแก่น, รัฐบาลแห่งราชอาณาจักรไทย",
        "MOU-TH, จังหวัดขอนแก่น, จังหวัดขอนแก่นในนามรัฐบาลไทย",
        "LOI-TH, จังหวัดเชียงราย, รัฐบาลไทย",
        "LOI-EN, Chiang Rai Province, the Thai Government"
    })
    void the_thai_government_as_a_side_is_no_filled_blank(String id, String province, String side) {
        var departures = Drafts.departures(id, Drafts.filled(id).replace(province, side));
        assertThat(departures).contains("preamble CHANGED");
        assertThat(departures).containsAnyOf("title CHANGED", "parties CHANGED");
    }

    private static boolean isFilled(String id, String draft) {
        return draft.equals(Drafts.filled(id));
    }

    private static String number(String draft, int at) {
        return String.valueOf(Character.digit(Drafts.line(draft, at).charAt(0), 10));
    }

    /** The same with its clauses numbered one by one. */
    private static String renumbered(String draft) {
        var changed = draft;
        int number = 0;
        for (int at : Drafts.clauses(draft)) {
            var line = Drafts.line(changed, at);
            int zero = line.charAt(0) - Character.digit(line.charAt(0), 10);
            changed = Drafts.with(changed, at, (char) (zero + ++number) + line.substring(1));
        }
        return changed;
    }
}
