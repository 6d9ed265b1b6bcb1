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

import tools.jackson.databind.json.JsonMapper;

/** The first page, countries, lists and comparisons as at a past day. */
@ApplicationTest
class PastPagesTest {

    @Autowired private ApplicationContext application;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void reader() {
        reader = new Site(application).visitor().check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/countries/CN",
                "/listings",
                "/listings/2562-signed",
                "/listings/compare?from=2562-signed&to=2562-inprogress",
                "/statistics"
            })
    void a_past_day_is_said_plainly_kept_in_links_and_left_by_one(String address) {
        var path = address.contains("?") ? address + "&" : address + "?";
        var page = reader.page(path + "asOf=2019-01-04");
        assertThat(page.select("main .pn-notice__title").eachText())
                .anySatisfy(title -> assertThat(title).contains("4 มกราคม 2562"));
        assertThat(page.select("main .pn-notice a").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).doesNotContain("asOf"));
        assertThat(page.select("main a[href^=/]:not(.pn-notice a)").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asOf=2019-01-04"));
        reader.pageAndItsLinks(path + "asOf=2019-01-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/countries/CN",
                "/listings",
                "/listings/2562-signed",
                "/listings/compare?from=2562-signed&to=2562-inprogress"
            })
    void a_day_that_is_none_is_refused_at_its_field(String address) {
        var path = address.contains("?") ? address + "&" : address + "?";
        assertThat(reader.page(path + "asOf=2019-02-30", 422).select("#asOf-error")).hasSize(1);
    }

    @Test
    void the_first_page_has_the_figures_and_the_map_of_the_day() {
        var then = reader.page("/?asOf=2019-01-04");
        assertThat(then.select("#signed ~ .pn-figures .pn-figure__link").first().ownText())
                .isEqualTo("89");
        assertThat(then.select(".pn-map").text()).isNotEmpty();
        var register =
                JsonMapper.shared()
                        .readTree(reader.get("/api/v1/statistics?asOf=2019-01-04").body());
        long relations = register.get("register").valueStream().mapToLong(n -> n.asLong()).sum();
        long unconfirmed = register.get("register").get("UNCONFIRMED").asLong();
        assertThat(then.select("#provinces ~ p").first().text())
                .contains(" " + (relations - unconfirmed) + " ");
        assertThat(
                        reader.page("/")
                                .select("#signed ~ .pn-figures .pn-figure__link")
                                .first()
                                .ownText())
                .isEqualTo("83");
    }

    @Test
    void before_the_first_list_the_first_page_says_that_there_was_none() {
        var before = reader.page("/?asOf=2018-12-31");
        assertThat(before.select(".pn-figure")).isEmpty();
        assertThat(before.select("main .pn-notice")).hasSize(2);
    }

    @Test
    void a_country_has_the_relations_of_the_day() {
        var then =
                JsonMapper.shared()
                        .readTree(reader.get("/api/v1/statistics?asOf=2019-01-04").body());
        long china =
                then.get("byCountry")
                        .valueStream()
                        .filter(c -> c.get("iso2").asString().equals("CN"))
                        .findFirst()
                        .orElseThrow()
                        .get("relations")
                        .asLong();
        var page = reader.page("/countries/CN?asOf=2019-01-04");
        assertThat(page.select("#relations").text()).contains(String.valueOf(china));
        assertThat(page.select("#relations ~ div tbody tr")).hasSize((int) china);
    }

    @Test
    void a_list_is_not_there_before_its_day_nor_before_it_was_brought_in() {
        assertThat(reader.page("/listings?asOf=2019-01-04").select("tbody tr")).hasSize(2);
        assertThat(reader.get("/listings/2565-signed?asOf=2019-01-04").statusCode()).isEqualTo(404);
        for (var ending : new String[] {"", "/rows"}) {
            var address = "/api/v1/listings/2565-signed" + ending;
            assertThat(reader.get(address + "?asOf=2022-03-09").statusCode()).isEqualTo(404);
            assertThat(reader.get(address + "?asOf=2022-03-10").statusCode()).isEqualTo(200);
            assertThat(reader.get(address + "?knownOn=2020-01-01").statusCode()).isEqualTo(404);
            assertThat(reader.get(address + "?asOf=tomorrow").statusCode()).isEqualTo(422);
        }
        assertThat(reader.get("/listings/2565-signed.csv?asOf=2019-01-04").statusCode())
                .isEqualTo(404);
        assertThat(
                        reader.get(
                                        "/api/v1/listings/compare?from=2562-signed&to=2565-signed&asOf=2019-01-04")
                                .statusCode())
                .isEqualTo(404);
    }
}
