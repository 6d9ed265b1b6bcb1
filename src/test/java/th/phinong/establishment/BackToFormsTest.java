package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.identity.Demonstration;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Site;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Back, from a form that was sent: no browser asks whether to send it again. */
@ApplicationTest
@ExtendWith(Browser.class)
class BackToFormsTest {

    private static final String TYPED = "มีด่านถาวรและเส้นทางรถไฟ";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void back_from_what_was_done_leads_through_the_pages_that_were_seen(Page page) {
        var aCase = site.aCase("th-58").until("appraise");
        var path = "/cases/" + aCase.id();
        open(page, "moi", path + "/appraise");
        page.fill("#potential", TYPED);
        send(page, "main form .pn-actions button");
        assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
        page.fill("#benefit", "รายได้จากการท่องเที่ยว");
        page.check("input[name=level] >> nth=0");
        send(page, "main form .pn-actions button");
        send(page, "button[name=confirmed]");
        assertThat(page.url()).endsWith("?done=appraise");

        page.goBack();
        assertThat(page.locator("main").innerText()).contains(TYPED);
        page.goBack();
        assertThat(page.locator(".govuk-error-summary").count()).isEqualTo(1);
        assertThat(page.inputValue("#potential")).isEqualTo(TYPED);
        page.goForward();
        send(page, "button[name=confirmed]");
        assertThat(page.url()).endsWith("?done=appraise");
        var events = site.program("moi").get(path).json().get("events");
        assertThat(events)
                .filteredOn(e -> e.get("action").asString().equals("appraise"))
                .hasSize(1);
    }

    @Test
    void back_to_a_form_finds_what_was_typed_in_it(Page page) {
        var aCase = site.aCase("th-58");
        open(page, "th-58", "/cases/" + aCase.id() + "/propose");
        var typed = Map.of("#reasons", TYPED, "#plan-0-activity", "งานแสดงสินค้า");
        typed.forEach(page::fill);
        page.fill("#happenedOn-day", "1");
        send(page, "main form .pn-actions a");
        page.goBack();
        typed.forEach((field, text) -> assertThat(page.inputValue(field)).isEqualTo(text));
        assertThat(page.inputValue("#happenedOn-day")).isEqualTo("1");
    }

    @Test
    void what_a_browser_kept_is_dropped_at_signing_out_and_a_secret_is_never_kept() {
        var visitor = site.visitor();
        visitor.signIn("th-58", Demonstration.PASSWORD);
        var token = visitor.send("/account/tokens", Map.of("label", List.of("รายงาน")));
        assertThat(token.headers().firstValue("Cache-Control")).hasValueSatisfying(noStore());
        var out = visitor.send("/logout", Map.of());
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
    }

    private static Consumer<String> noStore() {
        return value -> assertThat(value).contains("no-store");
    }

    private void open(Page page, String desk, String path) {
        var session = new Cookie("phinong_session", site.as(desk).session()).setUrl(site.base());
        page.context().addCookies(List.of(session));
        page.navigate(site.base() + path);
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.click(button + " >> nth=0"));
    }
}
