package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import tools.jackson.databind.json.JsonMapper;

/** What was found, taken away as a file or passed on by its address. */
@ApplicationTest
@ExtendWith(Browser.class)
class TakeAwayTest {

    private static final String ASKED =
            "/relations?size=5&page=2&country=CN&asOf=2019-01-04&sort=province&lang=en";

    @Autowired private ApplicationContext application;
    private Site site;
    private PageCheck reader = new PageCheck("http://localhost");

    @BeforeEach
    void site() {
        site = new Site(application);
        reader = site.visitor().check();
    }

    @Test
    void every_form_has_what_the_filter_finds_and_no_page_of_it() {
        var links = reader.page(ASKED).select(".pn-take a").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/relations.csv?country=CN&asOf=2019-01-04&sort=province",
                        "/relations.xlsx?country=CN&asOf=2019-01-04&sort=province",
                        "/relations.json?country=CN&asOf=2019-01-04&sort=province",
                        "/relations.geojson?country=CN&asOf=2019-01-04&sort=province");
        var asked = "/api/v1" + links.getFirst().replace(".csv", "");
        int total = JsonMapper.shared().readTree(reader.get(asked).body()).get("total").asInt();
        assertThat(reader.get(links.get(0)).body().split("\r\n")).hasSize(total + 1);
        var json = JsonMapper.shared().readTree(reader.get(links.get(2)).body());
        assertThat(json.get("items").size()).isEqualTo(total);
        var features = JsonMapper.shared().readTree(reader.get(links.get(3)).body());
        assertThat(features.get("features").size()).isEqualTo(total);
    }

    @Test
    void a_file_without_an_order_goes_by_number() {
        var rows = reader.get("/relations.csv").body().lines().skip(1);
        assertThat(rows.map(row -> Long.valueOf(row.split(",")[0])))
                .hasSizeGreaterThan(100)
                .isSorted();
    }

    @Test
    void the_link_to_pass_on_opens_the_same_list() {
        var link = reader.page(ASKED).select("#share").val();
        assertThat(link).startsWith("http");
        var path = link.replaceFirst("https?://[^/]+", "");
        assertThat(path).isEqualTo("/relations?country=CN&asOf=2019-01-04&sort=province");
        assertThat(reader.page(path).select("#found").text().replaceAll("\\D", ""))
                .isEqualTo(reader.page(ASKED).select("#found").text().replaceAll("\\D", ""));
    }

    @Test
    void the_button_copies_the_link(Page page) {
        page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
        page.navigate(site.base() + "/relations?country=CN");
        page.click("[data-copies=share]");
        page.waitForFunction("document.getElementById('share-done').textContent !== ''");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(page.inputValue("#share"));
    }

    @Test
    void a_misspelt_region_finds_what_lies_in_it_as_the_right_name_does() {
        assertThat(total("Guangzi")).isEqualTo(total("Guangxi")).isGreaterThan(5);
        assertThat(total("กวางสี")).isEqualTo(total("กว่างซีจ้วง")).isEqualTo(total("Guangxi"));
    }

    private int total(String typed) {
        var q = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        var answer = reader.get("/api/v1/relations?q=" + q);
        return JsonMapper.shared().readTree(answer.body()).get("total").asInt();
    }
}
