package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import tools.jackson.databind.json.JsonMapper;

/** The map of the world and its table, by province, country, status and day. */
@ApplicationTest
class MapTest {

    private static final String CLAIM = "มณฑลไต้หวัน";

    @Autowired private ApplicationContext application;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void reader() {
        reader = new Site(application).visitor().check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asOf=2019-01-04", "asOf=2022-03-10", "knownOn=2020-01-01"})
    void the_table_counts_what_the_figures_count_without_what_is_not_confirmed(String day) {
        var statuses =
                JsonMapper.shared()
                        .readTree(reader.get("/api/v1/statistics?" + day).body())
                        .get("register");
        long confirmed =
                statuses.propertyStream()
                        .filter(status -> !status.getKey().equals("UNCONFIRMED"))
                        .mapToLong(status -> status.getValue().asLong())
                        .sum();
        assertThat(relations(reader.page("/map?" + day))).isEqualTo(confirmed);
    }

    @Test
    void what_is_not_confirmed_is_neither_on_the_map_nor_in_its_table() {
        assertThat(reader.page("/map").text()).doesNotContain(CLAIM);
        var asked = reader.page("/map?status=UNCONFIRMED");
        assertThat(asked.select(".pn-world")).isEmpty();
        assertThat(asked.select(".pn-empty")).hasSize(1);
    }

    @Test
    void the_map_of_a_country_has_an_arc_for_every_row_and_names_places_of_that_country_only() {
        var page = reader.page("/map?country=JP");
        assertThat(page.select("tbody a[href^=/countries/]").eachAttr("href"))
                .containsExactly("/countries/JP");
        var rows = page.select("tbody tr:has(td)");
        assertThat(rows).isNotEmpty();
        assertThat(page.select(".pn-world--world .pn-world__arc")).hasSameSizeAs(rows);
        var places = rows.select("a[href^=/counterparts/]").eachText();
        assertThat(page.select(".pn-world__label").eachText())
                .isNotEmpty()
                .allMatch(name -> places.stream().anyMatch(place -> place.startsWith(name)));
    }

    @Test
    void the_whole_map_names_no_places_but_links_every_one_that_its_table_names() {
        var page = reader.page("/map");
        assertThat(page.select(".pn-world__label")).isEmpty();
        assertThat(page.select(".pn-world--world svg a").eachAttr("href"))
                .containsAll(page.select("tbody a[href^=/counterparts/]").eachAttr("href"));
    }

    @Test
    void the_map_of_a_past_day_says_so_and_leads_to_pages_of_that_day() {
        var page = reader.page("/map?province=TH-50&asOf=2019-01-04");
        assertThat(page.select("main .pn-notice__title").text()).contains("4 มกราคม 2562");
        assertThat(page.select(".pn-world svg a, tbody a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asOf=2019-01-04"));
    }

    @Test
    void a_province_that_there_is_not_is_refused_at_its_field() {
        var page = reader.page("/map?province=TH-99", 422);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#province");
    }

    @Test
    void the_first_page_has_the_map_and_leads_to_it() {
        var page = reader.page("/");
        assertThat(page.select(".pn-world__arc")).isNotEmpty();
        assertThat(page.select(".pn-world a[href=/map]")).hasSize(2);
    }

    private static long relations(Document page) {
        return page.select("tbody td:last-child").eachText().stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
