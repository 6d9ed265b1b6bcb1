package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.PageCheck;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

@ApplicationTest
@ExtendWith(Browser.class)
class PublicPagesTest {

    @LocalServerPort private int port;
    private String base = "";

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations",
                "/listings",
                "/listings/compare?from=2562-signed&to=2565-signed",
                "/statistics",
                "/map",
                "/map?country=CN",
                "/provinces/TH-40",
                "/login",
                "/guide/standard-texts/mou",
                "/countries/CN",
                "/open-data"
            })
    void every_public_page_is_sound_in_both_languages_and_its_links_lead_somewhere(String path) {
        new PageCheck(base).pageAndItsLinks(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations",
                "/listings",
                "/listings/compare?from=2562-signed&to=2565-signed",
                "/statistics",
                "/map",
                "/map?country=CN",
                "/provinces/TH-40",
                "/login",
                "/guide/standard-texts/mou",
                "/countries/CN",
                "/open-data"
            })
    void every_public_page_looks_right_on_a_desk_and_on_a_phone(String path, Page page) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            assertThat(page.navigate(base + path).status()).isEqualTo(200);
            var name = "public" + path.replace('/', '-') + "-" + width + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/pictures", name)));
            Looks.areGood(page);
        }
    }

    @Test
    void a_method_that_a_page_does_not_take_is_answered_with_a_page() {
        var check = new PageCheck(base);
        var forged = HttpRequest.newBuilder(check.at("/")).POST(BodyPublishers.noBody());
        var answer = check.send(forged);
        assertThat(answer.statusCode()).isEqualTo(403);
        PageCheck.html("a forged form", answer.body());
    }

    @Test
    void what_is_not_there_is_not_found_for_people_and_programs() {
        new PageCheck(base).page("/relations/abc", 404);
        var problem = new PageCheck(base).get("/api/v1/relations/abc");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }
}
