package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.PageCheck;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A wrong entry of a case that is signed already is put right in the register too. */
@ApplicationTest
class CorrectedSigningTest {

    private static final String WHY = "พิมพ์ตามร่างเดิม";
    private static final int OPENING = 1;
    private static final int SIGNING = 14;
    private static final String GOVERNOR = "ผู้ว่าราชการจังหวัดมหาสารคาม";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_corrected_signature_reaches_the_register_and_the_wrong_one_stays_to_be_seen() {
        var aCase = site.aCase("th-44").closed();
        var relation = relation(aCase);
        correct(aCase, SIGNING, signature(site.today(), "หอประชุมแขวง", GOVERNOR));
        assertThat(relation(aCase)).isEqualTo(relation);
        var told = register(relation);
        assertThat(told.at("/instruments")).hasSize(1);
        assertThat(told.at("/instruments/0/place").asString()).isEqualTo("หอประชุมแขวง");
        assertThat(told.at("/instruments/0/thaiSignatory").asString()).isEqualTo(GOVERNOR);
        var wrong = corrected(told);
        assertThat(wrong)
                .extracting(fact -> fact.get("fact").asString())
                .containsExactlyInAnyOrder("PLACE", "THAI_SIGNATORY");
        assertThat(wrong)
                .allSatisfy(
                        fact -> {
                            assertThat(fact.at("/corrected/reason").asString()).isEqualTo(WHY);
                            assertThat(fact.at("/corrected/by/th").asString()).isNotBlank();
                            assertThat(fact.at("/corrected/at").asString()).isNotBlank();
                        });
        var page = new PageCheck(site.base()).page("/relations/" + relation);
        assertThat(page.select("#facts ~ * s, section s").eachText()).contains("ศาลากลางจังหวัด");
        assertThat(page.text()).contains("หอประชุมแขวง", "แก้ไขแล้ว", WHY);
    }

    @Test
    void a_corrected_day_of_signature_moves_the_relation_to_that_year_in_list_and_figures() {
        var past = site.today().minusYears(1);
        var aCase = signedOn(site.today(), past);
        var relation = relation(aCase);
        var before = figures();
        correct(aCase, SIGNING, signature(past, "ศาลากลางจังหวัด", "ผู้ว่าราชการจังหวัด"));
        var told = register(relation);
        assertThat(told.get("signedOn").asString()).isEqualTo(past.toString());
        assertThat(told.get("signedYear").asInt()).isEqualTo(past.getYear());
        assertThat(told.get("conflicts")).isEmpty();
        assertThat(told.get("history"))
                .extracting(one -> one.get("asAt").asString() + one.get("corrected").asBoolean())
                .contains(past + "false", site.today() + "true");
        var row =
                new PageCheck(site.base())
                        .get("/relations.csv?province=TH-45")
                        .body()
                        .lines()
                        .filter(line -> line.contains(aCase.counterpart()))
                        .toList();
        assertThat(row).singleElement().asString().contains(past.toString());
        assertThat(row.getFirst()).doesNotContain(site.today().toString());
        var after = figures();
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.of(past)).isEqualTo(before.of(past) + 1);
        assertThat(after.of(site.today())).isEqualTo(before.of(site.today()) - 1);
        assertThat(kept()).isEqualTo(counted());
    }

    @Test
    void a_corrected_counterpart_takes_the_signing_to_the_right_relation() {
        var aCase = site.aCase("th-47").closed();
        var wrong = relation(aCase);
        correct(aCase, OPENING, opening("TH-47", Map.of("counterpartUnit", "64")));
        var right = relation(aCase);
        assertThat(right).isNotEqualTo(wrong);
        var told = register(right);
        assertThat(told.at("/counterpart/id").asLong()).isEqualTo(64);
        assertThat(told.get("status").asString()).isEqualTo("ESTABLISHED");
        assertThat(told.at("/instruments")).hasSize(1);
        var left = register(wrong);
        assertThat(left.at("/instruments")).isEmpty();
        assertThat(left.get("sources")).hasSameSizeAs(corrected(left)).isNotEmpty();
        assertThat(corrected(left))
                .allSatisfy(
                        fact ->
                                assertThat(fact.at("/corrected/relation").asLong())
                                        .isEqualTo(right));
        var page = new PageCheck(site.base()).pageAndItsLinks("/relations/" + wrong);
        assertThat(page.text()).contains("ความสัมพันธ์นี้บันทึกไว้ไม่ถูกต้อง", WHY);
        assertThat(page.select("a[href=/relations/" + right + "]")).isNotEmpty();
        var list = new PageCheck(site.base()).get("/relations.csv?province=TH-47").body();
        assertThat(list).doesNotContain(aCase.counterpart());
        assertThat(kept()).isEqualTo(counted());
    }

    @Test
    void a_corrected_name_keeps_the_relation_and_is_found_by_its_right_name() {
        var aCase = site.aCase("th-48").closed();
        var relation = relation(aCase);
        var right = CaseStory.newCounterpart() + "ที่ถูกต้อง";
        correct(aCase, OPENING, opening("TH-48", Map.of("counterpartTh", right, "country", "VN")));
        assertThat(relation(aCase)).isEqualTo(relation);
        var told = register(relation);
        assertThat(told.at("/counterpart/th").asString()).isEqualTo(right);
        assertThat(told.at("/counterpart/country/iso2").asString()).isEqualTo("VN");
        assertThat(corrected(told))
                .extracting(fact -> fact.get("value").asString())
                .containsExactly(aCase.counterpart());
        assertThat(kept()).isEqualTo(counted());
    }

    @Test
    void a_correction_can_be_corrected() {
        var aCase = site.aCase("th-46").closed();
        var relation = relation(aCase);
        for (var place : List.of("ที่หนึ่ง", "ที่สอง")) {
            correct(aCase, SIGNING, signature(site.today(), place, "ผู้ว่าราชการจังหวัด"));
        }
        var told = register(relation);
        assertThat(told.at("/instruments/0/place").asString()).isEqualTo("ที่สอง");
        assertThat(corrected(told))
                .extracting(fact -> fact.get("value").asString())
                .containsExactly("ศาลากลางจังหวัด", "ที่หนึ่ง");
    }

    @Test
    void a_unit_that_the_directory_does_not_have_is_refused_at_its_field() {
        var aCase = site.aCase("th-49").closed();
        var relation = relation(aCase);
        var input = new LinkedHashMap<>(opening("TH-49", Map.of("counterpartUnit", "999999")));
        input.put("entry", OPENING);
        input.put("correctionReason", WHY);
        var problem = site.program("th-49").act(aCase.id(), "correct", input).isProblem(422);
        assertThat(problem.json().at("/errors/0/field").asString()).isEqualTo("counterpartUnit");
        assertThat(relation(aCase)).isEqualTo(relation);
    }

    /** Signed on one day, everything before it on another. */
    private CaseStory signedOn(LocalDate day, LocalDate before) {
        var aCase = site.aCase("th-45");
        for (var act : RouteA.acts("th-45", before)) {
            if (act.action().equals("report-signing")) {
                return aCase;
            }
            var input = new LinkedHashMap<>(act.input());
            if (!List.of("consent", "sign").contains(act.action())) {
                input.put("happenedOn", before);
            }
            if (List.of("sign", "arrange-signing").contains(act.action())) {
                input.replace("signedOn", day);
                input.replace("signingOn", day);
            }
            aCase.did(act.desk(), act.action(), input);
        }
        throw new IllegalStateException("the route has a report");
    }

    private void correct(CaseStory aCase, int entry, Map<String, Object> facts) {
        var input = new LinkedHashMap<>(CaseStory.asSent(facts));
        input.put("entry", entry);
        input.put("correctionReason", WHY);
        var desk = site.program("moi").get("/cases/" + aCase.id()).json().at("/province/iso");
        site.program(desk.asString().toLowerCase()).act(aCase.id(), "correct", input).is(200);
    }

    private static Map<String, Object> signature(LocalDate day, String place, String signatory) {
        var input = new LinkedHashMap<>(RouteA.signature(day));
        input.put("place", place);
        input.put("thaiSignatory", signatory);
        return input;
    }

    private static Map<String, Object> opening(String province, Map<String, Object> changed) {
        var input = new LinkedHashMap<String, Object>();
        input.put("route", "PROVINCE");
        input.put("province", province);
        input.put("counterpartTh", "ชื่อเดิม");
        input.put("country", "CN");
        input.put("level", "PROVINCE_EQUIVALENT");
        input.put("label", "SISTER");
        input.putAll(changed);
        return input;
    }

    private long relation(CaseStory aCase) {
        return site.program("moi").get("/cases/" + aCase.id()).json().get("relationId").asLong();
    }

    private JsonNode register(long relation) {
        return site.stranger().get("/relations/" + relation).is(200).json();
    }

    private static List<JsonNode> corrected(JsonNode told) {
        return StreamSupport.stream(told.get("sources").spliterator(), false)
                .filter(fact -> !fact.get("corrected").isNull())
                .toList();
    }

    /** The kept totals of the province that only this class signs for. */
    private record Figures(Map<Integer, Long> byYear, long total) {

        long of(LocalDate day) {
            return byYear.getOrDefault(day.getYear(), 0L);
        }
    }

    private Figures figures() {
        var byYear = new LinkedHashMap<Integer, Long>();
        site.jdbc()
                .sql(
                        """
                        select signed_year, sum(relations)
                          from relations.total_by_country_and_year
                         where country_iso2 = 'CN'
                         group by signed_year
                        """)
                .query((row, n) -> byYear.put(row.getInt(1), row.getLong(2)))
                .list();
        return new Figures(byYear, byYear.values().stream().mapToLong(Long::longValue).sum());
    }

    private long kept() {
        return number("select sum(relations) from relations.total_by_province");
    }

    private long counted() {
        return number("select count(*) from relations.relation where is_public");
    }

    private long number(String sql) {
        return site.jdbc().sql(sql).query(Long.class).single();
    }
}
