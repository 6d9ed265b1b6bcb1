package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.PageCheck;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.Site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages of overtures, of the choice among provinces, of corrections and of several cases. */
@ApplicationTest
class RoutePagesTest {

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_post_reports_an_overture_that_names_no_province() {
        var post = site.as("post-vientiane");
        checked("post-vientiane", "/work", "/cases/new", "/cases/new?q=zz");
        var name = CaseStory.newCounterpart();
        var form =
                post.form("/cases/new?q=zz", "/cases/new")
                        .fill("counterpartUnit", "none")
                        .fill("counterpartTh", name)
                        .fill("country", "LA")
                        .fill("level", "PROVINCE_EQUIVALENT");
        var faulty = form.send();
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("id=\"overture-error\"");
        var checked = form.fill("overture", "ประสงค์จะสถาปนาความสัมพันธ์").send();
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("ไม่ได้ระบุจังหวัด");
        var done = form.again(checked).confirm();
        assertThat(done.headers().firstValue("Location").orElseThrow())
                .matches(".*/cases/[0-9]+\\?done=open-case");
        assertThat(site.as("mfa").page("/work").text()).contains(name);
    }

    @Test
    void the_ministry_adds_provinces_from_the_ranking_to_its_form() {
        var story = considered();
        var path = "/cases/" + story.id() + "/ask-provinces";
        var moi = site.as("moi");
        checked("moi", path);
        assertThat(moi.page(path).select("section[aria-labelledby=ranking]").text())
                .contains("ไม่อยู่ในมติ ครม.");
        var form = moi.form(path).fill("letterNumber", "มท 0210/7");
        var nan = form.again(form.press("add", "TH-55"));
        assertThat(nan.value("letterNumber")).isEqualTo("มท 0210/7");
        assertThat(nan.value("provinces-0-province")).isEqualTo("TH-55");
        assertThat(nan.value("provinces-0-why")).contains("พรมแดน");
        var both = nan.again(nan.press("add", "TH-43"));
        assertThat(both.value("provinces-1-province")).isEqualTo("TH-43");
        var checked = both.send();
        assertThat(both.again(checked).confirm().statusCode()).isEqualTo(302);
        assertThat(site.written(story.id()).events()).isEqualTo(3);
    }

    @Test
    void the_ranking_is_the_choosing_ministrys_alone() {
        var story = considered();
        var path = "/cases/" + story.id() + "/province-ranking";
        var ranking = site.program("moi").get(path).is(200).json();
        assertThat(ranking.get("policy").asString()).isEqualTo("ไม่อยู่ในมติ ครม.");
        assertThat(ranking.get("items")).hasSize(76);
        var first = ranking.get("items").get(0);
        assertThat(first.get("reasons").get(0).get("reason").asString()).isEqualTo("BORDER");
        site.program("mfa").get(path).isProblem(403);
        site.program("th-55").get(path).isProblem(404);
        var own = site.aCase("th-55").until("appraise").id();
        site.program("moi").get("/cases/" + own + "/province-ranking").isProblem(404);
        var sneaky = "/cases/" + story.id() + "/ask-provinces";
        var answer = site.as("mfa").send(sneaky, Map.of("edit", List.of("yes")));
        assertThat(answer.body()).doesNotContain("aria-labelledby=\"ranking\"");
    }

    @Test
    void a_wrong_entry_is_put_right_and_stays_in_the_history_struck_through() {
        var aCase = site.aCase("th-40").until("notify-result");
        var path = "/cases/" + aCase.id();
        var moi = site.as("moi");
        assertThat(moi.page(path).select("a[href=" + path + "/correct/3]")).hasSize(1);
        assertThat(site.as("th-40").page(path).select("a[href=" + path + "/correct/3]")).isEmpty();
        checked("moi", path + "/correct/3");
        var form = moi.form(path + "/correct/3");
        assertThat(form.value("potential")).isEqualTo("มีด่านถาวรและเส้นทางรถไฟ");
        var faulty = form.fill("potential", "มีสนามบิน").send();
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("id=\"correctionReason-error\"");
        var checked = form.fill("correctionReason", "พิมพ์ผิด").send();
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(form.again(checked).confirm().statusCode()).isEqualTo(302);
        var page = moi.page(path);
        assertThat(page.select("s")).hasSize(1);
        assertThat(page.text()).contains("แก้ไขแล้วโดยรายการที่ 6").contains("มีสนามบิน");
        checked("moi", path);
        assertThat(site.as("th-40").get(path + "/correct/3").statusCode()).isEqualTo(403);
        assertThat(moi.get(path + "/correct/6").statusCode()).isEqualTo(403);
        assertThat(moi.get(path + "/correct/99").statusCode()).isEqualTo(404);
        assertThat(site.as("th-50").get(path + "/correct/3").statusCode()).isEqualTo(404);
    }

    @Test
    void an_opening_put_right_is_found_under_its_right_name() {
        var aCase = site.aCase("th-40").until("propose");
        var right = CaseStory.newCounterpart() + " ที่ถูกต้อง";
        var input =
                Map.<String, Object>of(
                        "entry", 1,
                        "correctionReason", "พิมพ์ชื่อผิด",
                        "route", "PROVINCE",
                        "province", "TH-40",
                        "counterpartTh", right,
                        "country", "VN",
                        "level", "PROVINCE_EQUIVALENT",
                        "label", "SISTER");
        site.program("th-40").act(aCase.id(), "correct", input).is(200);
        var found =
                site.program("th-40")
                        .get(
                                "/cases?country=VN&q="
                                        + URLEncoder.encode(right, StandardCharsets.UTF_8))
                        .is(200);
        assertThat(found.json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void several_cases_are_reported_to_Cabinet_from_the_queue() {
        var one = site.aCase("th-43").until("tell-cabinet");
        var other = site.aCase("th-43").until("tell-cabinet");
        var moi = site.as("moi");
        checked("moi", "/work", "/cases/cabinet-queue");
        var form = moi.form("/cases/cabinet-queue").fill("letterNumber", "มท 0210/77");
        assertThat(form.send().statusCode()).isEqualTo(422);
        var all = form.again(form.press("all", "yes"));
        assertThat(all.value("cases")).contains("" + one.id()).contains("" + other.id());
        all.fill("cases", "" + one.id(), "" + other.id());
        var checked = all.send();
        assertThat(checked.statusCode()).isEqualTo(200);
        var done = all.again(checked).confirm();
        assertThat(done.headers().firstValue("Location").orElseThrow())
                .endsWith("/cases/cabinet-queue?done=2");
        checked("moi", "/cases/cabinet-queue?done=2");
        assertThat(site.program("moi").get("/cases/" + one.id()).json().get("closed").asBoolean())
                .isTrue();
    }

    @Test
    void each_desk_has_the_pages_of_its_own_acts_and_no_others() {
        site.aCase("th-43").until("consent");
        checked("minister-interior", "/work", "/cases/at-once/consent");
        for (var act : List.of("notify-result", "notify-consent", "pass-on")) {
            checked("moi", "/cases/at-once/" + act);
        }
        assertThat(site.as("moi").get("/cases/at-once/consent").statusCode()).isEqualTo(403);
        assertThat(site.as("moi").get("/cases/at-once/tell-cabinet").statusCode()).isEqualTo(404);
        assertThat(site.as("moi").get("/cases/at-once/sign").statusCode()).isEqualTo(404);
        assertThat(site.as("th-40").get("/cases/cabinet-queue").statusCode()).isEqualTo(403);
        assertThat(site.as("auditor").get("/cases/cabinet-queue").statusCode()).isEqualTo(403);
    }

    private void checked(String desk, String... paths) {
        for (var path : paths) {
            var answer = site.as(desk).get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            PageCheck.html(path, answer.body());
        }
    }

    private ProgramStory considered() {
        return ProgramStory.overture(site, "post-vientiane", Map.of())
                .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"));
    }
}
