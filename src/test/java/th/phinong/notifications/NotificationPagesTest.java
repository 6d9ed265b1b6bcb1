package th.phinong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.Site;
import th.phinong.testing.Visitor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@ApplicationTest
@ExtendWith(Browser.class)
class NotificationPagesTest {

    private static final Map<String, Object> REASON = Map.of("reason", "รอข้อมูลเพิ่มเติม");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @ParameterizedTest
    @CsvSource({
        "th-49, /inbox",
        "th-49, /inbox/settings",
        "th-49, /work",
        "admin, /admin/deadlines",
        "admin, /admin/holidays",
        "admin, /admin/holidays?year=2569"
    })
    void every_page_is_sound_in_both_languages_and_its_links_lead_somewhere(
            String account, String path) {
        site.aCase("th-49").until("appraise").did("moi", "return", REASON);
        site.as(account).check().pageAndItsLinks(path);
    }

    @ParameterizedTest
    @CsvSource({
        "th-49, /inbox, inbox",
        "th-49, /inbox/settings, inbox-settings",
        "th-49, /work, work",
        "admin, /admin/deadlines, deadlines",
        "admin, /admin/holidays?year=2569, holidays"
    })
    void every_page_looks_right_on_a_desk_and_on_a_phone(
            String account, String path, String name, Page page) {
        site.aCase("th-49").until("appraise").did("moi", "return", REASON);
        signIn(page, site.as(account));
        for (var language : List.of("th", "en")) {
            look(
                    page,
                    path + (path.contains("?") ? "&" : "?") + "lang=" + language,
                    name,
                    language);
        }
    }

    @Test
    void a_case_with_deadlines_and_times_looks_right(Page page) {
        var aCase = site.aCase("th-49").until("report-signing");
        signIn(page, site.as("moi"));
        site.as("moi").check().page("/cases/" + aCase.id());
        look(page, "/cases/" + aCase.id() + "?lang=th", "case-deadlines", "th");
        look(page, "/cases/" + aCase.id() + "?lang=en", "case-deadlines", "en");
    }

    private void look(Page page, String path, String name, String language) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            assertThat(page.navigate(site.base() + path).status()).isEqualTo(200);
            var file = "%s-%s-%d.png".formatted(name, language, width);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/pictures", file)));
            Looks.areGood(page);
        }
    }

    private void signIn(Page page, Visitor visitor) {
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("phinong_session", visitor.session())
                                        .setUrl(site.base())));
    }
}
