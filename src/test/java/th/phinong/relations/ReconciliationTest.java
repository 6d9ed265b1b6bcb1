package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Program;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people decide of rows, by program and on the page. A row that says the same as the row
 * before it is decided in many ways; each test takes its decisions back, and the register is as it
 * was.
 */
@ApplicationTest
class ReconciliationTest {

    private static final String ROW = "/listings/2565-inprogress/rows/30";
    private static final String DESK = "/listings/2565-inprogress/reconcile";
    private static final String KIEN_GIANG = "117";

    @Autowired private ApplicationContext application;
    private Site site;
    private Program ministry;
    private int ties;

    @BeforeEach
    void site() {
        site = new Site(application);
        ministry = site.program("moi");
        ties = history().size();
    }

    @AfterEach
    void take_the_decisions_back() {
        // Taking back once more would bring the decision back: the row is doubtful again instead.
        if (history().size() > ties) {
            decide("DOUBTFUL", Map.of()).is(200);
        }
    }

    @Test
    void a_row_goes_to_the_unit_that_is_chosen_and_its_facts_with_it() {
        var before = relationOf(row());
        decide("OTHER", Map.of("unit", KIEN_GIANG)).is(200);
        var after = relationOf(row());
        assertThat(after).isNotEqualTo(before);
        assertThat(sources(after)).contains("2562-inprogress", "2565-inprogress");
        assertThat(site.stranger().get("/relations/" + before).status()).isEqualTo(404);
        assertThat(site.visitor().get("/relations/" + before).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/relations/" + after));
        assertThat(row().get("row").get("match").get("how").asString()).isEqualTo("curated");
    }

    @Test
    void a_decision_taken_back_leaves_the_register_as_it_was() {
        var before = relationOf(row());
        decide("OTHER", Map.of("unit", KIEN_GIANG)).is(200);
        var chosen = relationOf(row());
        decide("UNDO", Map.of()).is(200);
        assertThat(relationOf(row())).isEqualTo(before);
        assertThat(sources(before)).containsOnly("2565-inprogress");
        assertThat(sources(chosen)).doesNotContain("2565-inprogress");
        assertThat(history()).hasSize(ties + 2);
        decide("UNDO", Map.of()).is(200);
        assertThat(relationOf(row())).isEqualTo(chosen);
    }

    @Test
    void of_two_people_who_decide_at_once_the_second_is_told() {
        var seen = row().get("seen").asString();
        decide("OTHER", Map.of("unit", KIEN_GIANG, "seen", seen)).is(200);
        var stale = decide("DOUBTFUL", Map.of("seen", seen)).isProblem(409);
        assertThat(stale.json().get("seen").asLong()).isEqualTo(row().get("seen").asLong());
        assertThat(history()).hasSize(ties + 1);
    }

    @Test
    void the_same_decision_sent_twice_is_made_once() {
        var seen = row().get("seen").asString();
        decide("OTHER", Map.of("unit", KIEN_GIANG, "seen", seen)).is(200);
        decide("OTHER", Map.of("unit", KIEN_GIANG, "seen", seen)).is(200);
        assertThat(history()).hasSize(ties + 1);
    }

    @Test
    void a_row_is_read_anew_where_the_reading_is_of_one_unit() {
        decide("READ_AS", Map.of("readAs", "จังหวัดเกียนยาง สาธารณรัฐสังคมนิยมเวียดนาม")).is(200);
        var match = row().get("row").get("match");
        assertThat(match.get("verdict").asString()).isEqualTo("READ_AS");
        assertThat(match.get("readAs").asString()).contains("เกียนยาง");
        assertThat(row().get("row").get("counterpartId").asString()).isEqualTo(KIEN_GIANG);
    }

    @Test
    void a_unit_that_the_directory_does_not_have_is_added_and_found_at_once() {
        decide(
                        "NEW_UNIT",
                        new TreeMap<>(
                                Map.of(
                                        "nameTh", "จังหวัดกว๋างนิญ",
                                        "nameEn", "Quảng Ninh",
                                        "country", "VN",
                                        "level", "province",
                                        "lat", "20.9526",
                                        "lon", "107.0802")))
                .is(200);
        var found = site.stranger().get("/relations?q=quang+ninh").json().get("items");
        assertThat(found.valueStream().map(r -> r.get("counterpart").get("en").asString()))
                .contains("Quảng Ninh");
    }

    @Test
    void another_province_than_the_printed_one_can_be_meant() {
        decide("OTHER", Map.of("unit", KIEN_GIANG, "province", "TH-92")).is(200);
        assertThat(row().get("row").get("provinceIso").asString()).isEqualTo("TH-92");
        var relation = site.stranger().get("/relations/" + relationOf(row())).json();
        assertThat(relation.get("province").get("iso").asString()).isEqualTo("TH-92");
    }

    @ParameterizedTest
    @CsvSource({"'',decision", "OTHER,unit", "READ_AS,readAs", "NEW_UNIT,nameTh"})
    void what_is_missing_is_named_at_its_field(String decision, String field) {
        var refused = decide(decision, Map.of()).isProblem(422);
        assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(history()).hasSize(ties);
    }

    @Test
    void a_decision_has_a_reason() {
        var refused = decide("DOUBTFUL", Map.of("reason", " ")).isProblem(422);
        assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo("reason");
    }

    @Test
    void a_reading_that_is_of_no_unit_for_sure_is_refused() {
        decide("READ_AS", Map.of("readAs", "เมืองซูโจว จีน")).isProblem(422);
    }

    @Test
    void every_decision_is_in_the_audit_record() {
        long before = audited();
        decide("OTHER", Map.of("unit", KIEN_GIANG)).is(200);
        assertThat(audited()).isEqualTo(before + 1);
    }

    @Test
    void provinces_do_not_decide() {
        site.program("th-40").get(ROW).isProblem(403);
        site.program("th-40")
                .post(ROW + "/decisions", Map.of("decision", "DOUBTFUL"))
                .isProblem(403);
        site.stranger().get(ROW).isProblem(401);
    }

    @Test
    void another_list_of_the_same_year_ranks_a_unit_with_its_reason() {
        var candidates = row().get("candidates");
        assertThat(candidates.valueStream().map(c -> c.get("unitId").asString())).contains("21");
        var surin = ministry.get("/listings/2565-neighbours/rows/16").is(200).json();
        assertThat(surin.get("candidates").get(0).get("why").asString())
                .isEqualTo("SAME_PAIR_IN_ANOTHER_LIST");
        assertThat(surin.get("candidates").get(0).get("en").asString()).isEqualTo("Oddar Meanchey");
    }

    @Test
    void the_page_shows_what_helps_to_read_the_row_and_keeps_what_was_typed() {
        var officer = site.as("moi");
        assertThat(officer.page(DESK + "?show=decided").select("tbody tr")).isNotEmpty();
        assertThat(officer.page(DESK + "?show=all&page=2").select("tbody tr")).hasSize(15);
        officer.page(DESK);
        var page = officer.page(DESK + "/30");
        assertThat(page.text()).contains("ตรัง", "ตราด", "เกียนยาง");
        var form = officer.form(DESK + "/30", DESK + "/30/decisions");
        var refused = form.fill("decision", "OTHER").fill("unit", KIEN_GIANG).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"117\" selected");
        var sent = form.again(refused).fill("reason", "บัญชีปี 2562").send();
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(officer.page(DESK + "/30?decided=1").text()).contains("บัญชีปี 2562");
    }

    @Test
    void the_page_tells_of_a_decision_made_in_between() {
        var officer = site.as("moi");
        var form = officer.form(DESK + "/30", DESK + "/30/decisions");
        decide("OTHER", Map.of("unit", KIEN_GIANG)).is(200);
        var stale = form.fill("decision", "DOUBTFUL").fill("reason", "ยังไม่แน่ใจ").send();
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("ยังไม่แน่ใจ");
        assertThat(form.again(stale).send().statusCode()).isEqualTo(302);
    }

    private Answer decide(String decision, Map<String, String> more) {
        var sent = new TreeMap<String, String>();
        sent.put("decision", decision);
        sent.put("seen", row().get("seen").asString());
        sent.put("reason", "ตรวจกับบัญชีปี 2562");
        sent.putAll(more);
        return ministry.post(ROW + "/decisions", sent);
    }

    private JsonNode row() {
        return ministry.get(ROW).is(200).json();
    }

    private List<JsonNode> history() {
        return row().get("history").valueStream().toList();
    }

    private static String relationOf(JsonNode row) {
        return row.get("row").get("relationId").asString();
    }

    private List<String> sources(String relation) {
        return site.stranger()
                .get("/relations/" + relation)
                .is(200)
                .json()
                .get("sources")
                .valueStream()
                .map(s -> s.path("listing").asString(""))
                .distinct()
                .toList();
    }

    private long audited() {
        return site.jdbc()
                .sql("select count(*) from audit.entry where what = 'relations.decide-row'")
                .query(Long.class)
                .single();
    }
}
