package th.phinong.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

/** Fields of cooperation written into their blank as a list (clause 8). */
class ListedFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the following fields:\n(a) tourism;\n(b) education and training; and\n(c) culture",
                "the following fields:\n1.1 Tourism\n1.2 Education\n1.3 Culture and sports",
                "the following fields:\n1) Tourism\n2) Education\n3) Culture\n4) Public health",
                "the following fields:\n- tourism\n- education\n- culture",
                "the following fields:\n\u2022\ttourism\n\u2022\teducation"
            })
    void a_list_of_fields_fills_the_blank(String list) {
        assertThat(verdict("LOI-EN", english(list))).isEqualTo(Verdict.FILLED);
        assertThat(Drafts.departures("LOI-EN", english(list))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ในด้าน\n๑.๑ การท่องเที่ยว\n๑.๒ การศึกษา",
                "ในด้านต่าง ๆ ดังนี้\n(ก) การท่องเที่ยว\n(ข) การศึกษา\n(ค) วัฒนธรรมและการกีฬา",
                "ในด้าน\n- การท่องเที่ยว\n- การศึกษา\n- บทบาทของเยาวชนตามความต้องการของพื้นที่"
            })
    void a_list_of_fields_in_thai_fills_the_blank(String list) {
        assertThat(Drafts.departures("LOI-TH", thai(list))).isEmpty();
    }

    @Test
    void a_list_behind_various_fields_fills_the_blank_within_the_sentence() {
        var filled = Drafts.filled("MOU-EN");
        var fields =
                Drafts.compared("MOU-EN", filled).stream().filter(one -> one.clause().equals("2"));
        var written =
                fields.flatMap(one -> one.fills().stream())
                        .filter(fill -> fill.name().equals("fields"))
                        .findFirst()
                        .orElseThrow();
        var listed = "various fields, including\n(i) trade,\n(ii) tourism, and\n(iii) education,\n";
        var draft = filled.replace(written.text(), listed);
        assertThat(draft).isNotEqualTo(filled);
        assertThat(Drafts.departures("MOU-EN", draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the following fields:\n(a) tourism;\n(b) education, which the province shall fund",
                "the following fields:\n(a) tourism;\n(b) a fund of 5 million baht",
                "the following fields:\n(a) tourism;\n(b) education, paid by the province",
                "the following fields:\n(a) tourism;\n(b) education. Each side will open an office",
                "the following fields:\n(a) tourism;\n(b) offices of both sides"
            })
    void an_item_that_says_more_than_a_field_is_a_change(String list) {
        assertThat(Drafts.departures("LOI-EN", english(list))).containsExactly("1 CHANGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ในด้าน\n๑.๑ การท่องเที่ยว\n๑.๒ การศึกษา โดยจังหวัดต้องสนับสนุน",
                "ในด้าน\n(ก) การท่องเที่ยว\n(ข) กองทุน ๕ ล้านบาท",
                "ในด้าน\n(ก) การท่องเที่ยว\n(ข) การศึกษาซึ่งทั้งสองฝ่ายรับผิดชอบค่าใช้จ่าย"
            })
    void an_item_in_thai_that_says_more_than_a_field_is_a_change(String list) {
        assertThat(Drafts.departures("LOI-TH", thai(list))).containsExactly("1 CHANGED");
    }

    @Test
    void numbers_that_begin_again_within_a_clause_are_a_list_and_the_next_clause_is_found() {
        var draft = english("the following fields:\n1. tourism\n2. education");
        assertThat(Drafts.departures("LOI-EN", draft)).isEmpty();
        var dropped = Drafts.without(draft, Drafts.clauses(draft).getLast());
        assertThat(Drafts.departures("LOI-EN", dropped)).containsExactly("4 MISSING");
    }

    private static String english(String list) {
        var filled = Drafts.filled("LOI-EN");
        return replaced(filled, written("LOI-EN", filled), list);
    }

    private static String thai(String list) {
        var filled = Drafts.filled("LOI-TH");
        return replaced(filled, written("LOI-TH", filled), list.substring("ในด้าน".length()));
    }

    private static String replaced(String filled, String fields, String list) {
        var draft = filled.replaceFirst(Pattern.quote(fields), list);
        assertThat(draft).isNotEqualTo(filled);
        return draft;
    }

    /** What stands in the first clause's blank. */
    private static String written(String id, String draft) {
        return Drafts.compared(id, draft).stream()
                .filter(one -> one.clause().equals("1"))
                .flatMap(one -> one.fills().stream())
                .filter(fill -> fill.name().equals("fields"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Verdict verdict(String id, String draft) {
        return Drafts.compared(id, draft).stream()
                .filter(one -> one.clause().equals("1"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
