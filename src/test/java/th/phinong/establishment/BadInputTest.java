package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.Form;
import th.phinong.testing.PageCheck;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forms make of what people type: told at its field, and never a word lost. */
@ApplicationTest
class BadInputTest {

    /** Looks like HTML, SQL, a template and a path; and is somebody's sentence all the same. */
    private static final String NASTY =
            "<script>alert(1)</script> '; drop table establishment.event; -- ${7*7} {0,number}"
                    + " &amp; ../..";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,2569,ไม่มีวันที่นี้ในปฏิทิน",
        "๓๑,๐๒,๒๕๖๙,ไม่มีวันที่นี้ในปฏิทิน",
        "29,2,2569,ไม่มีวันที่นี้ในปฏิทิน",
        "0,1,2569,ไม่มีวันที่นี้ในปฏิทิน",
        "1,13,2569,ไม่มีวันที่นี้ในปฏิทิน",
        "1,1,69,ไม่ชัดเจนว่าเป็น พ.ศ. หรือ ค.ศ.",
        "1,1,3112,ไม่ชัดเจนว่าเป็น พ.ศ. หรือ ค.ศ.",
        "1,1,2999,ยังมาไม่ถึง",
        "1,ม.ค.,2569,เป็นตัวเลขให้ครบ",
        "1,,2569,เป็นตัวเลขให้ครบ",
        "1,1,25690000000,เป็นตัวเลขให้ครบ",
        "-1,1,2569,เป็นตัวเลขให้ครบ"
    })
    void a_date_that_cannot_be_is_told_at_its_field_and_stays_as_typed(
            String day, String month, String year, String expected) {
        var aCase = site.aCase("th-40");
        var typed = month == null ? "" : month;
        var answer =
                form(aCase, "log-contact")
                        .fill("note", "หารือทางโทรศัพท์")
                        .fillDate("happenedOn", day, typed, year)
                        .send();
        var page = refused(answer);
        assertThat(page.select("#happenedOn-error").text()).contains(expected);
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#happenedOn-day");
        assertThat(page.select("#happenedOn-day").val()).isEqualTo(day);
        assertThat(page.select("#happenedOn-month").val()).isEqualTo(typed);
        assertThat(page.select("#happenedOn-year").val()).isEqualTo(year);
        assertThat(page.select("#note").val()).isEqualTo("หารือทางโทรศัพท์");
        assertThat(site.written(aCase.id()).events()).isEqualTo(1);
    }

    @Test
    void EST_R11_tomorrow_is_refused_and_both_eras_name_the_same_day() {
        var aCase = site.aCase("th-40");
        var tomorrow = site.today().plusDays(1);
        var form =
                form(aCase, "log-contact").fill("note", "นัดล่วงหน้า").fill("happenedOn", tomorrow);
        assertThat(refused(form.send()).select("#happenedOn-error").text()).contains("ยังมาไม่ถึง");
        var form2 = form(aCase, "log-contact").fill("note", "เมื่อปีก่อน");
        for (var year : List.of("2568", "2025", "๒๕๖๘")) {
            var shown = checked(form2.fillDate("happenedOn", "5", "๑", year).send());
            assertThat(shown.select("main").text()).contains("5 มกราคม 2568");
        }
    }

    @Test
    void html_and_sql_in_every_text_comes_back_as_it_was_typed_and_is_kept_so() {
        var aCase = site.aCase("th-40");
        var input = nasty();
        var form = form(aCase, "propose").fill(input);
        var answer = form.send();
        var again = form.again(answer).press("edit", "yes");
        var page = whole(again, 200);
        assertTyped(page);
        assertThat(whole(form.again(answer).confirm(), 302)).isNotNull();
        var kept = site.as("moi").page("/cases/" + aCase.id());
        assertThat(kept.select("script:not([src])")).isEmpty();
        assertThat(kept.select("dd").eachText()).anyMatch(text -> text.contains(NASTY));
        var json = site.program("moi").get("/cases/" + aCase.id()).is(200).json();
        var facts = json.get("events").get(1).get("facts").toString();
        assertThat(facts.split("drop table establishment.event", -1)).hasSizeGreaterThan(9);
        assertThat(json.get("events").get(1).toString()).doesNotContain("&lt;script");
        site.program("auditor").get("/audit/verify").is(200);
        new PageCheck(site.base(), Map.of("Cookie", "phinong_session=" + site.as("moi").session()))
                .page("/cases/" + aCase.id());
    }

    @Test
    void a_foreign_unit_with_html_in_its_name_is_shown_as_it_was_typed_wherever_it_is_listed() {
        var name = CaseStory.newCounterpart() + " <i>เอียง</i> ' \" & ${1+1}";
        var opened = site.program("th-95").post("/cases", CaseStory.opening(name)).is(201);
        long id = opened.json().get("id").asLong();
        for (var path : List.of("/work", "/cases", "/cases/" + id, "/cases/" + id + "/propose")) {
            var page = site.as("th-95").check().page(path);
            assertThat(page.select("main").text()).as(path).contains(name);
            assertThat(page.select("main i")).as(path).isEmpty();
        }
        assertThat(site.as("th-95").get("/cases.csv").body()).contains(name.replace("\"", "\"\""));
    }

    @Test
    void a_text_that_is_too_long_or_broken_is_told_at_its_field_and_comes_back_whole() {
        var aCase = site.aCase("th-40");
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("ก".repeat(4001), "เกินกำหนด 4,000 ตัวอักษร");
        wrong.put("ขาด\uFFFDหาย", "เสียหายจากการเข้ารหัส");
        wrong.put("มีตัวควบคุม\u0007", "อักขระควบคุม");
        wrong.put("   ", "โปรดระบุ");
        wrong.put("\u200B\u2060", "โปรดระบุ");
        wrong.forEach(
                (typed, expected) -> {
                    var answer = form(aCase, "log-contact").fill("note", typed).send();
                    var page = Jsoup.parse(answer.body());
                    assertThat(answer.statusCode()).isEqualTo(422);
                    assertThat(page.select("#note-error").text()).contains(expected);
                    assertThat(page.select("#note").first().wholeText().strip())
                            .isEqualTo(typed.strip());
                });
        assertThat(site.written(aCase.id()).events()).isEqualTo(1);
    }

    @Test
    void a_form_sent_twice_is_done_once() {
        var aCase = site.aCase("th-40");
        var form = form(aCase, "log-contact").fill("note", "กดปุ่มสองครั้ง");
        var check = form.again(form.send());
        for (int i = 0; i < 2; i++) {
            var answer = check.confirm();
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .endsWith("/cases/" + aCase.id() + "?done=log-contact");
        }
        assertThat(site.written(aCase.id())).isEqualTo(new Site.Written(2, 2, 2));
    }

    @Test
    void a_new_case_sent_twice_is_opened_once() {
        var name = CaseStory.newCounterpart();
        var visitor = site.as("th-40");
        var form =
                visitor.form("/cases/new?q=zzz", "/cases/new")
                        .fill("counterpartTh", name)
                        .fill("country", "LA")
                        .fill("level", "PROVINCE_EQUIVALENT");
        var check = form.again(form.send());
        var first = check.confirm().headers().firstValue("Location").orElse("first");
        var second = check.confirm().headers().firstValue("Location").orElse("second");
        assertThat(second).isEqualTo(first).matches(".*/cases/[0-9]+/propose");
    }

    @Test
    void a_form_for_a_version_that_is_past_shows_what_changed_and_keeps_what_was_typed() {
        var aCase = site.aCase("th-40");
        var form = form(aCase, "propose").fill(RouteA.proposal()).fill("reasons", "เหตุผลของฉัน");
        var theirs = new LinkedHashMap<>(RouteA.WRITTEN);
        theirs.put("reasons", "เหตุผลของเพื่อนร่วมงาน");
        aCase.did("th-40", "save-proposal", theirs);
        var answer = form.send();
        var page = whole(answer, 409);
        assertThat(page.select(".pn-notice").text())
                .contains(
                        "มีการเปลี่ยนแปลงระหว่างที่ท่านกรอกข้อมูล",
                        "บันทึกร่างข้อเสนอ",
                        "เหตุผลของเพื่อนร่วมงาน");
        assertThat(page.select("#reasons").val()).isEqualTo("เหตุผลของฉัน");
        assertThat(page.select("[name=plan-0-activity]").val()).isEqualTo("แลกเปลี่ยนครูภาษาจีน");
        assertThat(site.written(aCase.id()).events()).isEqualTo(2);
        var check = form.again(answer);
        assertThat(whole(check.again(check.send()).confirm(), 302)).isNotNull();
        assertThat(site.written(aCase.id()).events()).isEqualTo(3);
    }

    @Test
    void a_step_that_another_did_meanwhile_is_a_conflict_too_and_keeps_what_was_typed() {
        var aCase = site.aCase("th-40").until("appraise");
        var form =
                form("moi", aCase, "appraise").fill("level", "BELOW").fill("potential", "ของฉัน");
        aCase.didNext();
        var page = whole(form.fill("benefit", "มี").send(), 409);
        assertThat(page.select("#potential").val()).isEqualTo("ของฉัน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TH-99", "x", "TH-4", "ขอนแก่น", "' or 1=1", "<b>"})
    void an_unknown_province_in_a_filter_is_told_and_the_list_is_still_there(String province) {
        var encoded = java.net.URLEncoder.encode(province, java.nio.charset.StandardCharsets.UTF_8);
        var page = site.as("th-40").check().page("/cases?province=" + encoded, 422);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("ไม่มีจังหวัดตามรหัสที่ระบุ");
        assertThat(site.as("th-40").get("/cases.csv?province=" + encoded).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?page=0",
                "/cases?size=100000",
                "/cases?state=x",
                "/cases?q=%EF%BF%BD",
                "/cases?stage=%3Cb%3E"
            })
    void a_filter_that_cannot_be_is_told(String address) {
        assertThat(site.as("th-40").check().page(address, 422).select(".govuk-error-summary"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "a%b", "\"", "*", "ํา", "๑๒๓"})
    void whatever_is_searched_for_is_only_words(String q) {
        var encoded = java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
        site.aCase("th-96");
        assertThat(site.as("th-96").get("/cases?q=" + encoded).statusCode()).isEqualTo(200);
        if ("%_\\*\"'".contains(q)) {
            assertThat(site.program("th-96").get("/cases?q=" + encoded).json().get("total").asInt())
                    .as(q)
                    .isZero();
        }
    }

    @Test
    void every_act_of_the_route_refuses_an_empty_form_at_its_fields_and_never_with_a_stack_trace() {
        var aCase = site.aCase("th-40");
        for (var act : RouteA.acts("th-40", site.today())) {
            var empty = form(act.desk(), aCase, act.action());
            for (var name : act.input().keySet()) {
                empty.fill(name, "").without(name);
            }
            var answer = empty.send();
            assertThat(answer.statusCode()).as(act.action()).isIn(200, 422);
            whole(answer, answer.statusCode());
            aCase.did(act.desk(), act.action(), act.input());
        }
    }

    @Test
    void every_form_and_every_check_page_of_the_route_is_sound_and_does_what_it_says() {
        var aCase = site.aCase("th-46");
        for (var act : RouteA.acts("th-46", site.today())) {
            var path = "/cases/" + aCase.id() + "/" + act.action();
            var visitor = site.as(act.desk());
            visitor.check().page(path);
            visitor.check().page("/cases/" + aCase.id());
            visitor.check().page("/work");
            var form = visitor.form(path).fill(act.input());
            var check = form.send();
            checked(check);
            assertThat(form.again(check).confirm().statusCode()).as(act.action()).isEqualTo(302);
            var done = visitor.page("/cases/" + aCase.id() + "?done=" + act.action());
            assertThat(done.select(".pn-notice--success")).as(act.action()).hasSize(1);
        }
        var page = site.as("th-46").check().page("/cases/" + aCase.id());
        assertThat(page.select(".pn-case").text()).contains("สถาปนาความสัมพันธ์แล้ว");
        assertThat(site.written(aCase.id())).isEqualTo(new Site.Written(17, 17, 17));
    }

    private Form form(CaseStory aCase, String action) {
        return form("th-40", aCase, action);
    }

    private Form form(String desk, CaseStory aCase, String action) {
        return site.as(desk).form("/cases/" + aCase.id() + "/" + action);
    }

    private static Document refused(HttpResponse<String> answer) {
        return whole(answer, 422);
    }

    private static Document checked(HttpResponse<String> answer) {
        var page = whole(answer, 200);
        assertThat(page.select("h1").text()).startsWith("ตรวจทาน");
        return page;
    }

    private static Document whole(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.body()).select("main").text())
                .isEqualTo(status);
        return answer.body().isEmpty()
                ? Jsoup.parse("")
                : PageCheck.html(answer.uri().getPath(), answer.body());
    }

    private static Map<String, Object> nasty() {
        var input = new LinkedHashMap<>(RouteA.proposal());
        for (var text : List.of("reasons", "thaiProfile", "counterpartProfile", "letterNumber")) {
            input.put(text, NASTY);
        }
        input.put(
                "plan", List.of(Map.of("activity", NASTY, "period", NASTY, "responsible", NASTY)));
        input.put("budget", List.of(Map.of("item", NASTY, "amount", "1", "source", NASTY)));
        input.put("personnel", List.of(Map.of("position", NASTY, "duty", NASTY)));
        return input;
    }

    private static void assertTyped(Document page) {
        assertThat(page.select("script:not([src])")).isEmpty();
        for (var text : List.of("reasons", "thaiProfile", "counterpartProfile")) {
            assertThat(page.getElementById(text).val()).as(text).isEqualTo(NASTY);
        }
        for (var text :
                List.of(
                        "letterNumber",
                        "plan-0-activity",
                        "plan-0-period",
                        "plan-0-responsible",
                        "budget-0-item",
                        "budget-0-source",
                        "personnel-0-position",
                        "personnel-0-duty")) {
            assertThat(page.getElementById(text).val()).as(text).isEqualTo(NASTY);
        }
    }
}
