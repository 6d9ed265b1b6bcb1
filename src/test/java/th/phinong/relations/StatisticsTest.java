package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's figures as at a day, beside those of the lists of that day. */
@ApplicationTest
class StatisticsTest {

    @Autowired private ApplicationContext application;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void site() {
        reader = new Site(application).visitor().check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asOf=2019-01-04", "asOf=2022-03-10", "asOf=2021-03-10"})
    void what_a_list_claims_leads_item_by_item_to_what_the_register_says(String query) {
        var figures = json("/api/v1/statistics?" + query);
        for (var kind : new String[] {"signed", "inProgress"}) {
            var list = figures.get(kind);
            var difference = list.get("difference");
            assertThat(
                            list.get("claimed").get("pairs").asInt()
                                    - difference.get("missingRows").asInt())
                    .isEqualTo(list.get("pairs").asInt());
            assertThat(
                            list.get("pairs").asInt()
                                    - difference.get("furtherRows").asInt()
                                    - difference.get("rowsWithoutPair").asInt())
                    .isEqualTo(difference.get("pairs").asInt());
            assertThat(
                            difference.get("pairs").asInt()
                                    - difference.get("otherwise").size()
                                    - difference.get("unknown").asInt()
                                    + difference.get("besides").size())
                    .isEqualTo(list.get("register").get("pairs").asInt());
            assertThat(difference.get("besides")).hasSize(difference.get("besidesTotal").asInt());
        }
    }

    @ParameterizedTest
    @CsvSource({"asOf=2019-01-04,2562-signed,89,39", "asOf=2022-03-10,2565-signed,86,40"})
    void the_list_of_a_day_is_the_newest_until_then(
            String query, String listing, int claimed, int provinces) {
        var signed = json("/api/v1/statistics?" + query).get("signed");
        assertThat(signed.get("listing").asString()).isEqualTo(listing);
        assertThat(signed.get("claimed").get("pairs").asInt()).isEqualTo(claimed);
        assertThat(signed.get("claimed").get("provinces").asInt()).isEqualTo(provinces);
    }

    @Test
    void the_three_rows_and_the_province_that_the_copy_of_2565_lost_are_told() {
        var signed = json("/api/v1/statistics?asOf=2022-03-10&lang=en").get("signed");
        assertThat(signed.get("pairs").asInt()).isEqualTo(83);
        assertThat(signed.get("provinces").asInt()).isEqualTo(39);
        assertThat(signed.get("difference").get("missingRows").asInt()).isEqualTo(3);
        assertThat(signed.get("difference").get("causes").valueStream().map(JsonNode::asString))
                .anyMatch(cause -> cause.contains("39"));
        assertThat(signed.get("difference").get("besides").valueStream())
                .filteredOn(pair -> pair.get("province").get("en").asString().equals("Surin"))
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.get("rows")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-03", "2019-01-04", "2021-03-10", "2022-03-10"})
    void the_figures_of_a_day_are_those_of_its_list_of_relations(String day) {
        var figures = json("/api/v1/statistics?asOf=" + day);
        for (var status :
                new String[] {"ESTABLISHED", "IN_PROGRESS", "LOI_SIGNED", "UNCONFIRMED"}) {
            var listed = json("/api/v1/relations?size=1&asOf=" + day + "&status=" + status);
            assertThat(figures.get("register").path(status).asInt(0))
                    .as(status)
                    .isEqualTo(listed.get("total").asInt());
        }
        long byProvince =
                figures.get("byProvince")
                        .valueStream()
                        .mapToLong(p -> p.get("relations").asLong())
                        .sum();
        assertThat(byProvince)
                .isEqualTo(json("/api/v1/relations?size=1&asOf=" + day).get("total").asLong());
        for (var country : figures.get("byCountry")) {
            var named = "&country=" + country.get("iso2").asString();
            var all = json("/api/v1/relations?size=1&asOf=" + day + named).get("total").asInt();
            assertThat(country.get("relations").asInt()).isEqualTo(all);
        }
    }

    @Test
    void a_day_before_every_list_has_no_list_and_no_relations() {
        var figures = json("/api/v1/statistics?asOf=2019-01-03");
        assertThat(figures.get("signed").isNull()).isTrue();
        assertThat(figures.get("register").isEmpty()).isTrue();
        reader.page("/statistics?asOf=2019-01-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/statistics", "/statistics?asOf=2019-01-04", "/statistics?asOf=2565-03-10"})
    void the_page_is_sound(String address) {
        assertThat(reader.page(address).select("table")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_day_that_is_none_is_refused_at_its_field() {
        assertThat(reader.get("/api/v1/statistics?asOf=tomorrow").statusCode()).isEqualTo(422);
        assertThat(reader.page("/statistics?asOf=2999-01-01", 422).select("#asOf-error"))
                .hasSize(1);
    }

    private JsonNode json(String address) {
        var answer = reader.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
