package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.identity.Demonstration;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.PageCheck;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.util.List;
import java.util.Map;

/** Every page of a case, in Thai and in English: what is Thai on an English page says so. */
@ApplicationTest
class CasePagesInBothLanguagesTest {

    private static final String REASON = "แผนงบประมาณยังไม่ระบุแหล่งเงิน";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_pages_of_a_case_and_what_lies_beside_it() {
        var aCase = site.aCase("th-44").until("appraise");
        var path = "/cases/" + aCase.id();
        whole("th-44", "/work", "/work?act=propose", "/cases", path, path + "/files");
        whole("th-44", path + "/notes", path + "/correct/1", path + "/withdraw");
        whole("moi", path, path + "/appraise", path + "/return", path + "/suspend");
        whole("moi", path + "/assign", "/inbox", "/inbox/settings", "/account");
        whole("auditor", path, path + "/files", "/inbox/settings", "/cases");
        whole("secretary", path, "/work");
    }

    @Test
    void the_form_of_every_act_of_the_standard_route() {
        var aCase = site.aCase("th-44");
        for (var act : RouteA.acts("th-44", site.today())) {
            whole(act.desk(), "/cases/" + aCase.id(), "/cases/" + aCase.id() + "/" + act.action());
            aCase.did(act.desk(), act.action(), act.input());
        }
        whole("th-44", "/cases/" + aCase.id());
    }

    @Test
    void the_page_that_shows_a_form_once_more() {
        var aCase = site.aCase("th-44");
        var path = "/cases/" + aCase.id() + "/propose";
        var officer = site.visitor();
        officer.signIn("th-44", Demonstration.PASSWORD);
        for (var language : List.of("en", "th")) {
            var answer = officer.form(path + "?lang=" + language, path);
            var checked = answer.fill(RouteA.proposal()).send();
            var page = PageCheck.html("check in " + language, checked.body());
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("main").text()).contains("120,000.50");
        }
    }

    @Test
    void a_changed_draft_with_its_opinions_and_an_overture_with_its_ranking() {
        var story = ProgramStory.proposedBy(site, "th-44").standard("propose", "classify");
        story.did("moi", "suspend", Map.of("reason", REASON));
        whole("moi", "/cases/" + story.id(), "/cases/" + story.id() + "/resume");
        story.did("moi", "resume", Map.of("reason", REASON)).reviewed(false, true);
        whole("moi", "/cases/" + story.id(), "/cases/" + story.id() + "/submit-to-cabinet");
        whole("cos", "/work", "/cases/" + story.id());
        var overture =
                ProgramStory.overture(site, "post-vientiane", Map.of())
                        .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"));
        whole("moi", "/cases/" + overture.id(), "/cases/" + overture.id() + "/ask-provinces");
        whole("post-vientiane", "/cases/new?q=zz", "/cases/" + overture.id());
    }

    @Test
    void who_has_to_answer_a_return_reads_its_reason_on_the_case_and_over_the_form() {
        var aCase = site.aCase("th-44").until("appraise");
        var path = "/cases/" + aCase.id();
        assertThat(site.as("th-44").page(path).select(".pn-notice--warning")).isEmpty();
        aCase.did("moi", "return", Map.of("reason", REASON));
        whole("th-44", path, path + "/propose");
        for (var page : List.of(path, path + "/propose")) {
            assertThat(site.as("th-44").page(page).select(".pn-notice--warning").text())
                    .contains("กระทรวงมหาดไทย")
                    .contains(REASON);
        }
        aCase.did("th-44", "save-proposal", Map.of("reasons", "แก้ไข"));
        assertThat(site.as("th-44").page(path).select(".pn-notice--warning").text())
                .contains(REASON);
        aCase.did("th-44", "propose", RouteA.proposal());
        assertThat(site.as("moi").page(path).select(".pn-notice--warning")).isEmpty();
    }

    @Test
    void who_is_asked_for_more_reads_the_question() {
        var aCase = site.aCase("th-44").until("give-opinion");
        aCase.did("mfa", "give-opinion", Map.of("verdict", "MORE_INFORMATION", "grounds", REASON));
        var notice = site.as("th-44").page("/cases/" + aCase.id()).select(".pn-notice--warning");
        assertThat(notice.text()).contains("กระทรวงการต่างประเทศ").contains(REASON);
    }

    @Test
    void the_steps_of_a_memorandum_are_to_come_while_duties_of_its_letter_of_intent_are_open() {
        var story = ProgramStory.proposedBy(site, "th-44").standard("propose", "record-draft");
        story.standardWith("record-draft", Map.of("instrument", "LOI"))
                .standard("submit-draft", "sign")
                .standardWith("sign", Map.of("instrument", "LOI"))
                .standard("record-draft", "consent");
        var page = site.as("moi").page("/cases/" + story.id());
        assertThat(page.select(".pn-step--later .pn-step__code").eachText())
                .contains("C6", "C7", "C8");
        assertThat(page.select(".pn-step--now .pn-step__code").eachText()).contains("C5", "C9");
    }

    @Test
    void a_list_says_which_status_it_does_not_know_and_shows_one_that_it_knows_as_a_chip() {
        var officer = site.as("th-44");
        var unknown = officer.get("/cases?stage=to-aprove");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("ไม่มีสถานะตามที่ระบุ");
        assertThat(officer.page("/cases?stage=to-appraise&country=CN").select(".pn-chip").text())
                .contains("รอการพิจารณาเบื้องต้น")
                .contains("จีน");
        site.program("th-44").get("/cases?stage=to-aprove").isProblem(422);
    }

    private void whole(String desk, String... paths) {
        for (var path : paths) {
            site.as(desk).check().page(path);
        }
    }
}
