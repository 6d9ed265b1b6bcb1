package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A claim that is printed and not confirmed shows as printed, and is of no country. */
@ApplicationTest
class UnconfirmedTest {

    private static final String CLAIM = "มณฑลไต้หวัน สาธารณรัฐประชาชนจีน";

    @Autowired private ApplicationContext application;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void reader() {
        reader = new Site(application).visitor().check();
    }

    @Test
    void a_claim_shows_as_printed_without_country_and_without_a_place_on_the_map() {
        var q = URLEncoder.encode("ไต้หวัน", StandardCharsets.UTF_8);
        var claim = json("/api/v1/relations?q=" + q).get("items").get(0);
        assertThat(claim.get("counterpart").get("th").asString()).isEqualTo(CLAIM);
        assertThat(claim.get("status").asString()).isEqualTo("UNCONFIRMED");
        assertThat(claim.get("counterpart").get("country").isNull()).isTrue();

        var feature =
                json("/relations.geojson")
                        .get("features")
                        .valueStream()
                        .filter(f -> f.get("id").asLong() == claim.get("id").asLong())
                        .findFirst()
                        .orElseThrow();
        assertThat(feature.get("geometry").isNull()).isTrue();
        for (var csv : new String[] {"/relations.csv", "/relations.csv?sort=province"}) {
            var line =
                    Arrays.stream(reader.get(csv).body().split("\r\n"))
                            .filter(row -> row.contains(CLAIM))
                            .findFirst()
                            .orElseThrow();
            assertThat(line).doesNotContain(",CN,");
        }
        var page = reader.page("/relations/" + claim.get("id"));
        assertThat(page.select("main a[href^=/countries]")).isEmpty();
        assertThat(page.select(".pn-notice--warning").text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&asOf=2019-01-04", "&asOf=2022-03-10"})
    void the_list_of_a_country_the_figures_and_its_page_count_the_same(String day) {
        long list = json("/api/v1/relations?country=CN" + day).get("total").asLong();
        var figures = json("/api/v1/statistics?" + day.replace("&", "")).get("byCountry");
        var china =
                figures.valueStream()
                        .filter(c -> c.get("iso2").asString().equals("CN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(list).isEqualTo(china.get("relations").asLong());
        assertThat(reader.get("/relations.csv?country=CN" + day).body().split("\r\n"))
                .hasSize((int) list + 1);
        var page = reader.page("/countries/CN?" + day.replace("&", ""));
        assertThat(page.select("#relations").text()).contains(String.valueOf(list));
        assertThat(page.select("#unconfirmed ~ div tbody tr")).isNotEmpty();
    }

    @Test
    void what_is_printed_to_lie_in_a_country_is_found_by_asking_for_the_unconfirmed() {
        var found = json("/api/v1/relations?country=CN&status=UNCONFIRMED");
        assertThat(found.get("total").asInt()).isEqualTo(found.get("items").size()).isPositive();
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(reader.get(address).body());
    }
}
