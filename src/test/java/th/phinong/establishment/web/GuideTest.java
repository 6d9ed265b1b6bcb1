package th.phinong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.establishment.model.Resolution2561;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.PageCheck;
import th.phinong.testing.Site;

import java.nio.file.Path;
import java.util.List;

@ApplicationTest
@ExtendWith(Browser.class)
class GuideTest {

    /** Text of a chart that reaches beyond the box around it, or a line over another. */
    private static final String BEYOND =
            """
            () => [...document.querySelectorAll('.pn-flow__drawing')].flatMap(svg => {
              const boxes = [...svg.querySelectorAll('rect')].map(r => r.getBBox());
              return [...svg.querySelectorAll('text')].filter(t => {
                const b = t.getBBox();
                return !boxes.some(r => b.x >= r.x && b.x + b.width <= r.x + r.width
                    && b.y + 4 >= r.y && b.y + b.height - 4 <= r.y + r.height);
              }).map(t => t.textContent);
            })
            """;

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_guide_has_an_anchor_for_every_clause_that_a_page_can_cite() {
        var page = new PageCheck(site.base()).pageAndItsLinks("/guide");
        for (int clause = 1; clause <= 13; clause++) {
            assertThat(page.getElementById("clause-" + clause)).isNotNull();
        }
        for (var step : Resolution2561.VERSION.steps()) {
            for (var clause : step.clauses()) {
                assertThat(page.getElementById("clause-" + clause)).as("%s", clause).isNotNull();
            }
        }
    }

    @Test
    void both_charts_draw_every_step_of_their_route_and_list_it_beside() {
        var page = new PageCheck(site.base()).page("/guide");
        for (var route : List.of("province", "foreign")) {
            var own = route.equals("province") ? "A" : "B";
            var codes =
                    Resolution2561.VERSION.steps().stream()
                            .map(step -> step.id().code())
                            .filter(code -> code.matches("A6x|[" + own + "C].*"))
                            .toList();
            var chart = page.selectFirst("section[aria-labelledby=chart-" + route + "]");
            assertThat(chart.select("svg .pn-flow__code").eachText())
                    .extracting(head -> head.replaceFirst(" .*", ""))
                    .containsExactlyInAnyOrderElementsOf(codes);
            assertThat(chart.select("ol > li").eachAttr("id"))
                    .extracting(id -> id.replaceFirst(".*-", ""))
                    .containsExactlyInAnyOrderElementsOf(codes);
            assertThat(chart.select("svg > title, svg > desc")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,th", "360,th", "1280,en", "360,en"})
    void the_guide_looks_right_and_no_text_of_a_chart_leaves_its_box(
            int width, String language, Page page) {
        page.setViewportSize(width, 900);
        page.navigate(site.base() + "/guide?lang=" + language);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures/guide-" + width + language + ".png")));
        Looks.areGood(page);
        assertThat((List<?>) page.evaluate(BEYOND)).isEmpty();
    }

    @Test
    void a_clause_leads_officers_to_their_own_screens_and_the_public_to_the_chart() {
        var screens = "section[aria-labelledby=clause-%s] a[href=%s]";
        var province = site.as("th-50").page("/guide");
        assertThat(province.select(screens.formatted(3, "/work?act=propose"))).hasSize(2);
        assertThat(province.select(screens.formatted(4, "/work?act=answer-overture"))).hasSize(1);
        assertThat(province.select("a[href=/work?act=appraise]")).isEmpty();
        assertThat(site.as("moi").page("/guide").select("a[href=/cases/cabinet-queue]"))
                .isNotEmpty();
        site.as("moi").check().pageAndItsLinks("/guide");
        var guide = site.visitor().page("/guide");
        assertThat(guide.select(screens.formatted(3, "#chart-province-A3"))).isNotEmpty();
        assertThat(guide.select("main a[href^=/work], main a[href^=/cases]")).isEmpty();
    }

    @Test
    void every_clause_that_a_case_or_a_refusal_cites_leads_to_the_guide() {
        var aCase = site.aCase("th-50").until("consent");
        var page = site.as("moi").page("/cases/" + aCase.id());
        var cited = page.select("a[href^=/guide#clause-]").eachAttr("href");
        assertThat(cited).contains("/guide#clause-3", "/guide#clause-8", "/guide#clause-10");
        assertThat(page.select(".pn-step a")).hasSizeGreaterThan(10);
        var refused = site.as("th-50").get("/cases/" + aCase.id() + "/sign").body();
        assertThat(refused).contains("/guide#clause-6");
        var work = site.as("minister-interior").page("/work");
        assertThat(work.select("a[href=/guide#clause-8]")).isNotEmpty();
    }
}
