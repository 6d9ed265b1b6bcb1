package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Browser;
import th.phinong.testing.Looks;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.Site;

import java.util.List;
import java.util.Map;

/** The pages of a case on the smallest phone, in both languages. */
@ApplicationTest
@ExtendWith(Browser.class)
class CasePagesOnAPhoneTest {

    private static final int PHONE = 360;

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_province_reads_why_its_proposal_came_back_and_answers(Page page) {
        var reason = "แผนงบประมาณยังไม่ระบุแหล่งเงินของกิจกรรมที่ 2";
        var aCase = site.aCase("th-46").until("appraise");
        aCase.did("moi", "return", Map.of("reason", reason));
        var path = "/cases/" + aCase.id();
        look(page, "th-46", "/work", "/cases", path, path + "/propose", path + "/files");
        page.navigate(site.base() + path + "/propose?lang=th");
        assertThat(page.locator(".pn-notice--warning").innerText()).contains(reason);
    }

    @Test
    void the_ministry_chooses_among_provinces_and_reports_several_cases(Page page) {
        site.aCase("th-46").until("tell-cabinet");
        var overture =
                ProgramStory.overture(site, "post-vientiane", Map.of())
                        .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"));
        var path = "/cases/" + overture.id();
        look(page, "moi", path + "/ask-provinces", "/cases/cabinet-queue", "/inbox");
    }

    @Test
    void the_table_of_permissions_names_on_a_phone_only_those_who_may(Page page) {
        look(page, "admin", "/admin/permissions");
        assertThat(page.locator("#sign td:visible").allInnerTexts()).hasSize(2);
        page.setViewportSize(1280, 900);
        assertThat(page.locator("#sign td:visible").allInnerTexts()).hasSizeGreaterThan(10);
    }

    private void look(Page page, String desk, String... paths) {
        var session = new Cookie("phinong_session", site.as(desk).session()).setUrl(site.base());
        page.context().addCookies(List.of(session));
        page.setViewportSize(PHONE, 800);
        for (var path : paths) {
            for (var language : List.of("en", "th")) {
                page.navigate(site.base() + path + "?lang=" + language);
                Looks.areGood(page);
            }
        }
    }
}
