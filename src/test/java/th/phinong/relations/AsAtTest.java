package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.stream.StreamSupport;

/** The register as at a day, and as it was known on one. */
@ApplicationTest
class AsAtTest {

    private static final String LIST_OF_2562 = "asOf=2019-01-04";

    @Autowired private ApplicationContext application;
    private Site site;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void site() {
        site = new Site(application);
        reader = site.visitor().check();
    }

    @Test
    void busan_was_established_by_the_list_of_2562_and_went_back_by_that_of_2565() {
        assertThat(busan("").get("status").asString()).isEqualTo("LOI_SIGNED");
        assertThat(busan("&" + LIST_OF_2562).get("status").asString()).isEqualTo("ESTABLISHED");
        assertThat(busan("&" + LIST_OF_2562).get("signedYear").asInt()).isEqualTo(2016);
        assertThat(busan("&asOf=2022-03-09").get("status").asString()).isEqualTo("ESTABLISHED");
        assertThat(busan("&asOf=2022-03-10").get("status").asString()).isEqualTo("LOI_SIGNED");
    }

    @Test
    void before_the_first_list_nothing_is_there_and_a_relation_is_not_found() {
        assertThat(json("/api/v1/relations?asOf=2019-01-03").get("total").asInt()).isZero();
        assertThat(reader.get("/api/v1/relations/1?asOf=2019-01-03").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/relations/1?asOf=2019-01-04").statusCode()).isEqualTo(200);
    }

    @Test
    void what_only_the_later_list_has_is_not_there_before_it() {
        var mountAiry = "/api/v1/relations?q=Mount+Airy&";
        var before = json(mountAiry + LIST_OF_2562).get("items").get(0);
        assertThat(before.get("status").asString()).isEqualTo("IN_PROGRESS");
        var after = json(mountAiry).get("items").get(0);
        assertThat(after.get("status").asString()).isEqualTo("ESTABLISHED");
        assertThat(json("/api/v1/relations?q=Lumbini").get("total").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/relations?q=Lumbini&" + LIST_OF_2562).get("total").asInt())
                .isZero();
    }

    @Test
    void a_day_in_the_buddhist_era_is_the_same_day() {
        assertThat(json("/api/v1/relations?asOf=2562-01-04&size=200"))
                .isEqualTo(json("/api/v1/relations?asOf=2019-01-04&size=200"));
        assertThat(json("/api/v1/relations?asOf=2562-01-04").get("asOf").asString())
                .isEqualTo("2019-01-04");
    }

    @Test
    void every_relation_of_a_past_day_says_the_same_alone_and_in_the_list_and_in_the_csv() {
        var list = json("/api/v1/relations?size=200&sort=province&" + LIST_OF_2562).get("items");
        assertThat(list.size()).isGreaterThan(130);
        for (var item : list) {
            var alone = json("/api/v1/relations/" + item.get("id") + "?" + LIST_OF_2562);
            assertThat(alone.get("status")).isEqualTo(item.get("status"));
            assertThat(alone.get("signedYear")).isEqualTo(item.get("signedYear"));
            assertThat(alone.get("conflicts").size()).isEqualTo(item.get("conflicts").asInt());
            assertThat(alone.get("sources").valueStream().map(s -> s.get("asAt").asString()))
                    .containsOnly("2019-01-04");
        }
        var csv = reader.get("/relations.csv?" + LIST_OF_2562).body().split("\r\n");
        assertThat(csv).hasSize(list.size() + 1);
    }

    @Test
    void what_the_register_did_not_know_yet_it_did_not_show() {
        var known = json("/api/v1/relations?knownOn=2020-01-01");
        assertThat(known.get("total").asInt()).isZero();
        assertThat(known.get("knownOn").asString()).isEqualTo("2020-01-01");
        var yesterday = site.today().minusDays(1);
        assertThat(json("/api/v1/relations?knownOn=" + yesterday).get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations?asOf=2019-01-04",
                "/relations?asOf=2562-01-04&knownOn=2569-11-20&province=TH-50",
                "/relations/1?asOf=2019-01-04",
                "/provinces/TH-83?asOf=2019-01-04",
                "/counterparts/20?asOf=2019-01-04"
            })
    void pages_of_a_past_day_are_sound_and_lead_back_to_today(String address) {
        var page = reader.page(address);
        assertThat(page.select(".pn-notice a").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).doesNotContain("asOf"));
    }

    @Test
    void links_of_a_past_list_stay_on_its_day() {
        var page = reader.page("/relations?asOf=2019-01-04&size=5");
        assertThat(page.select("tbody a").eachAttr("href"))
                .hasSize(10)
                .allSatisfy(href -> assertThat(href).contains("asOf=2019-01-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2999-01-01", "asOf=2019-02-30", "asOf=x", "knownOn=1562-01-04"})
    void a_day_that_is_none_or_to_come_is_refused_at_its_field(String query) {
        var field = query.substring(0, query.indexOf('='));
        for (var address : new String[] {"/api/v1/relations?", "/api/v1/relations/1?"}) {
            var answer = reader.get(address + query);
            assertThat(answer.statusCode()).isEqualTo(422);
            var errors = JsonMapper.shared().readTree(answer.body()).get("errors");
            assertThat(errors.get(0).get("field").asString()).isEqualTo(field);
        }
        for (var address : new String[] {"/relations?", "/relations/1?", "/provinces/TH-50?"}) {
            assertThat(reader.page(address + query, 422).select("#" + field + "-error")).hasSize(1);
        }
    }

    @Test
    void a_choice_is_known_from_its_time_on_and_what_was_shown_before_stays() {
        var moi = site.as("moi");
        var trat = relation("TH-23", "สีหนุวิลล์");
        var path = "/relations/" + trat + "/facts/signed-year";
        assertThat(json("/api/v1/relations/" + trat).get("signedYear").asInt()).isEqualTo(2008);
        var page = Jsoup.parse(moi.get(path).body());
        moi.check().page(path);
        var day = option(page, "2561");
        var answer = moi.form(path).fill("fact", day).fill("reason", "ตรวจกับสำเนาแล้ว").send();
        assertThat(answer.statusCode()).isEqualTo(302);
        var chosen = json("/api/v1/relations/" + trat);
        assertThat(chosen.get("signedYear").asInt()).isEqualTo(2018);
        assertThat(chosen.get("signedOn").asString()).isEqualTo("2018-08-06");
        assertThat(point(chosen, "SIGNED_YEAR").get("because").asString()).isEqualTo("DECIDED");
        assertThat(point(chosen, "SIGNED_YEAR").get("decision").get("reason").asString())
                .isEqualTo("ตรวจกับสำเนาแล้ว");
        assertThat(formerLines(trat)).contains(2008);
        moi.check().page("/relations/" + trat);

        moi.form(path).fill("fact", "none").fill("reason", "ขอตรวจอีกครั้ง").send();
        var back = json("/api/v1/relations/" + trat);
        assertThat(back.get("signedYear").asInt()).isEqualTo(2008);
        assertThat(back.get("signedOn").isNull()).isTrue();
        assertThat(
                        moi.page("/relations/" + trat)
                                .select("#choices ~ ol .moj-timeline__description")
                                .eachText())
                .containsExactly("ขอตรวจอีกครั้ง", "ตรวจกับสำเนาแล้ว");
    }

    @Test
    void a_choice_needs_a_reason_and_something_that_is_said() {
        var moi = site.as("moi");
        var path = "/relations/" + relation("TH-23", "เกาะกง") + "/facts/signed-year";
        for (var fact : new String[] {"", "none", "1"}) {
            var answer = moi.form(path).fill("fact", fact).fill("reason", " ").send();
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = PageCheck.html(path, answer.body());
            assertThat(page.select("#fact-error, #reason-error")).hasSize(2);
        }
        assertThat(moi.get("/relations/1/facts/remark").statusCode()).isEqualTo(404);
        assertThat(site.as("th-23").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void a_signed_copy_comes_before_every_list_and_the_lists_stay_visible() {
        var moi = site.as("moi");
        var id = relation("TH-50", "ฮอนโจ");
        var path = "/relations/" + id + "/facts/new";
        moi.check().page(path);
        var wrong = moi.form(path).fill("kind", "SIGNED_YEAR").fill("value", "2001").send();
        assertThat(wrong.statusCode()).isEqualTo(422);
        PageCheck.html(path, wrong.body());
        var answer =
                moi.form(path)
                        .fill("source", "SIGNED_COPY")
                        .fill("reference", "บันทึกความเข้าใจ ฉบับลงนาม")
                        .fillDate("asAt", "5", "5", "2536")
                        .fill("kind", "SIGNED_YEAR")
                        .fill("value", "2536")
                        .send();
        assertThat(answer.statusCode()).isEqualTo(302);
        var point = point(json("/api/v1/relations/" + id), "SIGNED_YEAR");
        assertThat(point.get("value").asString()).isEqualTo("1993");
        assertThat(point.get("because").asString()).isEqualTo("BETTER_SOURCE");
        assertThat(point.get("source").get("reference").asString())
                .isEqualTo("บันทึกความเข้าใจ ฉบับลงนาม");
        assertThat(point.get("others").size()).isGreaterThanOrEqualTo(2);
    }

    private Iterable<Integer> formerLines(String relation) {
        return site.jdbc()
                .sql("select signed_year from relations.former_line where id = :id")
                .param("id", Long.valueOf(relation))
                .query(Integer.class)
                .list();
    }

    private static String option(org.jsoup.nodes.Document page, String text) {
        return page.select(".govuk-radios__item").stream()
                .filter(item -> item.text().contains(text))
                .findFirst()
                .orElseThrow()
                .select("input")
                .val();
    }

    private static JsonNode point(JsonNode relation, String kind) {
        return StreamSupport.stream(relation.get("facts").spliterator(), false)
                .filter(p -> p.get("fact").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String relation(String province, String counterpart) {
        var q = java.net.URLEncoder.encode(counterpart, java.nio.charset.StandardCharsets.UTF_8);
        var items = json("/api/v1/relations?province=" + province + "&q=" + q).get("items");
        return items.isEmpty() ? "" : items.get(0).get("id").asString();
    }

    private JsonNode busan(String more) {
        return json("/api/v1/relations?q=Busan" + more).get("items").get(0);
    }

    private JsonNode json(String address) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
