package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.identity.Demonstration;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Looks;
import th.phinong.testing.Multipart;
import th.phinong.testing.SampleFiles;
import th.phinong.testing.Site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A province officer at a browser, without a mouse. */
@ApplicationTest
@ExtendWith(Browser.class)
class FirstProposalTest {

    private static final int MOST_TABS = 400;

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_first_proposal_goes_from_empty_to_sent_by_keyboard_with_a_saved_draft_between(
            Page page) {
        var counterpart = CaseStory.newCounterpart();
        signIn(page, "th-57");
        press(page, "main a[href='/cases/new']");
        type(page, "#q", "ฆฌฎฏฐฑฒณ");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/cases/new?q="));
        type(page, "#counterpartTh", counterpart);
        select(page, "#country", "CN");
        choose(page, "level", "PROVINCE_EQUIVALENT");
        press(page, "main form[method=post] button:not([name])");
        press(page, "button[name=confirmed]");
        page.waitForURL(url -> url.endsWith("/propose"));
        var casePath = page.url().replaceFirst("/propose$", "");

        type(page, "#reasons", "ส่งเสริมการค้าชายแดน");
        press(page, "button[formaction$='/save-proposal']");
        page.waitForURL(url -> url.endsWith("?done=save-proposal"));
        assertThat(page.locator("main .pn-notice--success").innerText()).contains("ยังไม่ได้ส่ง");
        assertThat(asMoi(casePath)).isEqualTo(404);

        press(page, "main a.govuk-button[href$='/propose']");
        page.waitForURL(url -> url.endsWith("/propose"));
        assertThat(page.inputValue("#reasons")).isEqualTo("ส่งเสริมการค้าชายแดน");
        Looks.areGood(page);
        type(page, "#thaiProfile", "จังหวัดศูนย์กลางของภาค");
        type(page, "#counterpartProfile", "มณฑลที่มีท่าเรือ");
        tabTo(page, "input[name=fields][value=TRADE]");
        page.keyboard().press("Space");
        type(page, "#plan-0-activity", "แลกเปลี่ยนครูภาษาจีน");
        type(page, "#plan-0-period", "ม.ค.–มี.ค. 2570");
        type(page, "#plan-0-responsible", "สำนักงานศึกษาธิการจังหวัด");
        type(page, "#budget-0-item", "ค่าเดินทาง");
        type(page, "#budget-0-amount", "120,000.50");
        type(page, "#budget-0-source", "งบจังหวัด");
        type(page, "#personnel-0-position", "นักวิเทศสัมพันธ์");
        type(page, "#personnel-0-duty", "ประสานงาน");
        type(page, "#letterNumber", "ชร 0017/1");
        press(page, "main form .pn-actions button:not([formaction])");
        press(page, "button[name=confirmed]");
        page.waitForURL(url -> url.endsWith("?done=propose"));
        assertThat(page.locator("main h1").innerText()).contains(counterpart);
        assertThat(asMoi(casePath)).isEqualTo(200);
    }

    @Test
    void files_notes_and_assignment_look_right_on_a_desk_and_on_a_phone(Page page) {
        var aCase = site.aCase("th-57");
        site.program("th-57")
                .post(
                        "/cases/" + aCase.id() + "/files",
                        new Multipart()
                                .field("about", "PLAN")
                                .file("แผนปฏิบัติการประจำปีงบประมาณ ๒๕๗๐.pdf", SampleFiles.pdf("a"))
                                .file("งบ.xlsx", SampleFiles.xlsx()))
                .is(201);
        site.program("th-57")
                .post(
                        "/cases/" + aCase.id() + "/notes",
                        Map.of("audience", "AGENCY", "text", "โทรประสานแล้ว\nรอเอกสารตัวจริง"))
                .is(201);
        signIn(page, "th-57");
        for (var path :
                List.of(
                        aCase(aCase),
                        aCase(aCase) + "/files",
                        aCase(aCase) + "/notes",
                        aCase(aCase) + "/assign",
                        "/work?country=CN")) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                assertThat(page.navigate(site.base() + path).status()).isEqualTo(200);
                var name = "beside" + path.replaceAll("[^a-z]+", "-") + "-" + width + ".png";
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/pictures", name)));
                Looks.areGood(page);
            }
        }
    }

    private void signIn(Page page, String userName) {
        page.navigate(site.base() + "/login");
        type(page, "#username", userName);
        type(page, "#password", Demonstration.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/work"));
    }

    private static String aCase(CaseStory aCase) {
        return "/cases/" + aCase.id();
    }

    private int asMoi(String casePath) {
        var id = casePath.replaceFirst(".*/", "");
        return site.program("moi").get("/cases/" + id).status();
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String control) {
        tabTo(page, control);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void select(Page page, String field, String value) {
        tabTo(page, field);
        for (int i = 0; i < MOST_TABS && !page.inputValue(field).equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.inputValue(field)).isEqualTo(value);
    }

    private static void choose(Page page, String name, String value) {
        tabTo(page, "input[name=" + name + "]");
        page.keyboard().press("Space");
        for (int i = 0; i < MOST_TABS && !chosen(page, name).equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen(page, name)).isEqualTo(value);
    }

    private static String chosen(Page page, String name) {
        return String.valueOf(
                page.evaluate(
                        "name => document.querySelector(`input[name=${name}]:checked`).value",
                        name));
    }

    /** Goes from where the focus is to the first control that matches, as a person does. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            var there = (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
            if (there) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector + " at " + page.url());
    }
}
