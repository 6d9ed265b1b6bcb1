package th.phinong.relations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;

@ApplicationTest
class RegisterPagesTest {

    @LocalServerPort private int port;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void address() {
        reader = new PageCheck("http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations?q=Hue&sort=counterpart",
                "/relations?province=TH-50&status=ESTABLISHED&country=CN&level=PROVINCE&signedFrom=2500&signedTo=2570",
                "/relations?q=nothing-is-called-this",
                "/relations?page=2&sort=-province&size=20",
                "/relations/1",
                "/relations/4",
                "/relations/38",
                "/listings/2562-signed",
                "/listings/2562-inprogress",
                "/listings/2565-inprogress",
                "/listings/5",
                "/listings/2565-china",
                "/provinces/TH-10",
                "/provinces/th-50",
                "/counterparts/20"
            })
    void every_page_of_the_register_is_sound_in_both_languages(String address) {
        reader.page(address);
    }

    @ParameterizedTest
    @CsvSource({
        "province=TH-99,province",
        "province=%3Cscript%3E,province",
        "country=QQ,country",
        "status=SIGNED,status",
        "level=9,level",
        "signedFrom=2002,signedFrom",
        "signedTo=abc,signedTo",
        "signedFrom=2560&signedTo=2550,signedTo",
        "sort=name,sort",
        "page=0,page",
        "size=201,size",
        "size=-1,size"
    })
    void a_parameter_that_means_nothing_is_refused_at_its_field(String query, String field) {
        var answer = reader.get("/api/v1/relations?" + query);
        assertThat(answer.statusCode()).isEqualTo(422);
        var errors = JsonMapper.shared().readTree(answer.body()).get("errors");
        assertThat(errors.get(0).get("field").asString()).isEqualTo(field);
        assertThat(errors.get(0).get("message").asString()).isNotBlank();
        var page = reader.page("/relations?" + query, 422);
        assertThat(page.select(".govuk-error-summary").text()).isNotBlank();
    }

    @Test
    void a_year_of_the_common_era_is_told_its_year_of_the_buddhist_era() {
        var page = reader.page("/relations?signedFrom=2002", 422);
        assertThat(page.select("#signedFrom-error").text()).contains("2002", "2545");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relations/0", "/relations/99999999", "/relations/abc", "/listings/none",
                "/provinces/TH-99", "/provinces/x", "/counterparts/9999", "/counterparts/-1"
            })
    void what_is_not_there_is_404(String address) {
        reader.page(address, 404);
    }

    @Test
    void a_chip_takes_its_filter_away_and_leaves_the_others() {
        var page = reader.page("/relations?province=TH-50&status=ESTABLISHED");
        assertThat(page.select("a.pn-chip").eachAttr("href"))
                .containsExactly(
                        "/relations?status=ESTABLISHED&lang=th",
                        "/relations?province=TH-50&lang=th");
    }

    @Test
    void the_header_of_the_column_in_order_says_so() {
        var page = reader.page("/relations?sort=province");
        assertThat(page.select("th[aria-sort=ascending]")).hasSize(1);
        assertThat(page.select("th[aria-sort=none]")).hasSize(2);
    }

    @Test
    void html_and_sql_in_the_search_are_text() {
        var page = reader.page("/relations?q=%3Cscript%3Ealert(1)%3C/script%3E'%20or%201=1--");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#found").text()).contains("0");
    }

    @Test
    void pages_follow_one_another_without_losing_or_repeating_a_relation() {
        var ids = new ArrayList<Long>();
        for (int page = 1; page <= 9; page++) {
            var answer = reader.get("/api/v1/relations?size=20&sort=counterpart&page=" + page);
            JsonMapper.shared()
                    .readTree(answer.body())
                    .get("items")
                    .forEach(i -> ids.add(i.get("id").asLong()));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(154);
    }

    @Test
    void the_csv_has_every_relation_of_the_filter_and_begins_with_the_mark_that_excel_asks_for() {
        var answer = reader.get("/relations.csv?province=TH-83");
        var total = reader.get("/api/v1/relations?province=TH-83&size=1");
        var lines = answer.body().split("\r\n");
        assertThat(answer.body()).startsWith("\ufeffid,province_iso,");
        assertThat(lines)
                .hasSize(1 + JsonMapper.shared().readTree(total.body()).get("total").asInt());
        assertThat(reader.get("/listings/2565-china.csv").body().split("\r\n")).hasSize(35);
        assertThat(reader.get("/relations.csv?province=XX").statusCode()).isEqualTo(422);
    }
}
