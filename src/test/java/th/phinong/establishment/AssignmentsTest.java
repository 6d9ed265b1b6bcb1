package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.audit.Author;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Role;
import th.phinong.shared.LocalizedText;
import th.phinong.testing.Answer;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.PageCheck;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;
import th.phinong.testing.Visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Whose work it is within a desk, and the work list that tells. */
@ApplicationTest
class AssignmentsTest {

    private static final String PASSWORD = "a-password-of-some-length";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_turn_is_given_to_an_officer_of_the_desk_given_on_and_taken_back_each_with_its_reason() {
        var second = officer("th-51");
        var aCase = site.aCase("th-51");
        var turn = Map.of("turn", "propose");
        assign("th-51", aCase, turn, second, "").isProblem(422);
        assign("th-51", aCase, turn, second, "ดูแลภูมิภาคนี้").is(200);
        assign("th-51", aCase, turn, second, "อีกครั้ง").isProblem(422);
        assign("th-51", aCase, turn, "th-51", "").isProblem(422);
        var moved = assign("th-51", aCase, turn, "th-51", "ลาพัก").is(200).json();
        assertThat(moved.path("turns").get(0).path("officer").asString()).isEqualTo("th-51");
        assertThat(moved.path("items")).hasSize(2);
        var back = assign("th-51", aCase, turn, "", "รอผู้รับงานใหม่").is(200).json();
        assertThat(back.path("turns").get(0).path("assigned").asBoolean()).isFalse();
        assign("th-51", aCase, turn, "th-51", "").is(200);
        var history = site.as("th-51").page("/cases/" + aCase.id());
        assertThat(history.select("section[aria-labelledby=history]").text())
                .contains("มอบหมายผู้รับผิดชอบ", "ลาพัก", "ยกเลิกการมอบหมาย");
        assertThat(site.written(aCase.id()).version()).as("no event").isEqualTo(1);
    }

    @Test
    void only_officers_of_the_agency_can_be_given_its_turns_and_only_by_its_own() {
        var aCase = site.aCase("th-51").until("appraise");
        var turn = Map.of("turn", "appraise");
        assign("moi", aCase, turn, "mfa", "x").isProblem(422);
        assign("moi", aCase, turn, "nobody-there", "x").isProblem(422);
        assign("moi", aCase, Map.of("turn", "sign"), "moi", "x").isProblem(422);
        assign("th-51", aCase, turn, "th-51", "x").isProblem(422);
        assign("th-40", aCase, turn, "th-40", "x").isProblem(404);
        assign("auditor", aCase, turn, "auditor", "x").isProblem(403);
        assign("moi", aCase, turn, "moi", "").is(200);
        assertThat(site.program("th-51").get(path(aCase) + "ments").json().path("items")).isEmpty();
        assertThat(site.as("th-51").page("/cases/" + aCase.id()).text())
                .doesNotContain("มอบหมายผู้รับผิดชอบ");
    }

    @Test
    void an_assignment_ends_with_its_turn() {
        var aCase = site.aCase("th-51");
        assign("th-51", aCase, Map.of("turn", "propose"), "th-51", "").is(200);
        aCase.did("th-51", "propose", RouteA.proposal());
        assertThat(site.program("th-51").get(path(aCase) + "ments").json().path("turns")).isEmpty();
        var moi = site.program("moi").get(path(aCase) + "ments").json();
        assertThat(moi.path("turns").get(0).path("assigned").asBoolean()).isFalse();
    }

    @Test
    void the_work_list_tells_mine_from_the_desks_and_each_count_leads_to_what_it_counts() {
        var second = officer("th-52");
        var mine = site.aCase("th-52");
        var theirs = site.aCase("th-52");
        var nobodys = site.aCase("th-52");
        assign("th-52", mine, Map.of("turn", "propose"), "th-52", "").is(200);
        assign("th-52", theirs, Map.of("turn", "propose"), second, "แบ่งงาน").is(200);
        var officer = site.as("th-52");
        var page = PageCheck.html("/work", officer.get("/work").body());
        for (var link : page.select(".pn-choice")) {
            var count = link.text().replaceAll("\\D", "");
            var list = officer.page(link.attr("href"));
            assertThat(list.select("tbody tr").size()).isEqualTo(Integer.parseInt(count));
        }
        assertThat(rows(officer, "?assigned=me")).contains(mine.counterpart());
        assertThat(rows(officer, "?assigned=me")).doesNotContain(theirs.counterpart());
        assertThat(rows(officer, "?assigned=nobody"))
                .contains(nobodys.counterpart())
                .doesNotContain(mine.counterpart(), theirs.counterpart());
        assertThat(rows(officer, "")).contains(mine.counterpart(), theirs.counterpart());
        var other = site.visitor();
        other.signIn(second, PASSWORD);
        assertThat(rows(other, "?assigned=me"))
                .contains(theirs.counterpart())
                .doesNotContain(mine.counterpart());
    }

    @Test
    void the_work_list_is_narrowed_by_act_country_and_words_which_its_address_and_chips_say() {
        var one = site.aCase("th-52");
        var other = site.aCase("th-52");
        var q = URLEncoder.encode(one.counterpart(), StandardCharsets.UTF_8);
        var officer = site.as("th-52");
        var found = officer.page("/work?q=" + q + "&act=propose&country=cn");
        assertThat(found.select("tbody").text()).contains(one.counterpart());
        assertThat(found.select("tbody").text()).doesNotContain(other.counterpart() + " ");
        assertThat(found.select(".pn-chip")).hasSize(3);
        assertThat(officer.page("/work?country=LA&q=" + q).select("tbody tr")).isEmpty();
        assertThat(officer.page("/work?act=appraise").select("tbody tr")).isEmpty();
        for (var faulty : List.of("act=x", "country=XX", "assigned=you", "page=0")) {
            var answer = officer.get("/work?" + faulty);
            assertThat(answer.statusCode()).as(faulty).isEqualTo(422);
        }
        assertThat(site.as("th-40").page("/work?q=" + q).select("main tbody tr")).isEmpty();
    }

    @Test
    void filters_are_kept_under_a_name_renamed_and_forgotten_by_their_owner_alone() {
        site.aCase("th-52");
        var officer = site.as("th-52");
        var form = officer.form("/work?country=CN&assigned=nobody", "/work/views");
        var saved = form.fill("name", "จีน ยังไม่มอบหมาย").send();
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location").orElse(""))
                .endsWith("/work?country=CN&assigned=nobody");
        var twice = form.fill("name", "จีน ยังไม่มอบหมาย").send();
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html("same name", twice.body()).select("#name-error")).hasSize(1);
        var link = officer.page("/work").select(".pn-views li a").first();
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).isEqualTo("/work?country=CN&assigned=nobody");
        var own = officer.page("/work").select(".pn-views a[href^=/work/views/]").attr("href");
        assertThat(site.as("th-40").get(own).statusCode()).isEqualTo(404);
        assertThat(site.as("th-40").send(own, Map.of("name", List.of("x"))).statusCode())
                .isEqualTo(404);
        assertThat(site.as("th-40").send(own + "/delete", Map.of()).statusCode()).isEqualTo(404);
        PageCheck.html(own, officer.get(own).body());
        assertThat(officer.form(own).fill("name", "งานจีน").send().statusCode()).isEqualTo(302);
        assertThat(officer.page("/work").select(".pn-views").text()).contains("งานจีน");
        assertThat(officer.form(own).fill("name", " ").send().statusCode()).isEqualTo(422);
        assertThat(officer.form(own).sendTo(own + "/delete").statusCode()).isEqualTo(302);
        assertThat(officer.page("/work").select(".pn-views")).isEmpty();
    }

    @Test
    void the_form_of_an_assignment_is_sound_and_says_what_is_missing_at_its_field() {
        var aCase = site.aCase("th-51");
        var path = path(aCase);
        var page = PageCheck.html(path, site.as("th-51").get(path + "?turn=propose").body());
        assertThat(page.select("input[name=turn][checked]").attr("value")).isEqualTo("propose");
        var wrong = site.as("th-51").form(path).fill("officer", "moi").send();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(PageCheck.html("wrong", wrong.body()).select("#officer-error")).hasSize(1);
        var done = site.as("th-51").form(path).fill("officer", "th-51").send();
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(site.as("auditor").get(path).statusCode()).isEqualTo(403);
        assertThat(site.as("th-40").get(path).statusCode()).isEqualTo(404);
    }

    private static String rows(Visitor visitor, String query) {
        return visitor.page("/work" + query).select("tbody").text();
    }

    /** One more officer of a province. */
    private String officer(String agency) {
        var name = agency + "-second-" + NUMBER.incrementAndGet();
        site.accounts()
                .open(
                        Author.SYSTEM,
                        name,
                        new LocalizedText("เจ้าหน้าที่คนที่สอง", "Second officer"),
                        new AgencyId(agency),
                        Set.of(Role.OFFICER),
                        PASSWORD);
        return name;
    }

    private Answer assign(
            String desk, CaseStory aCase, Map<String, String> turn, String officer, String reason) {
        var input = new HashMap<>(turn);
        input.put("officer", officer);
        input.put("reason", reason);
        return site.program(desk).post(path(aCase) + "ments", input);
    }

    private static String path(CaseStory aCase) {
        return "/cases/" + aCase.id() + "/assign";
    }
}
