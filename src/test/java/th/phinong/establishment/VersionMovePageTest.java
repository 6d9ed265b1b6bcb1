package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.LaterVersion;
import th.phinong.testing.PageCheck;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Cases moved to another version by the page: seen, chosen, seen once more, confirmed. */
@ApplicationTest
class VersionMovePageTest {

    private static final String CHECK = "/admin/versions/check";
    private static final String MOVE = "/admin/versions/move";

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void the_ministry_moves_the_cases_that_it_chose_after_seeing_what_changes() {
        var chosen = site.aCase("th-54").until("appraise");
        var other = site.aCase("th-54").until("appraise");
        var before = site.written(chosen.id());
        var list = site.as("moi").check().page(listOf(chosen));
        assertThat(list.select("input[name=case]").eachAttr("value")).contains(choice(chosen));
        var check = sent("moi", CHECK, choice(chosen));
        assertThat(check.statusCode()).isEqualTo(200);
        var page = PageCheck.html("check", check.body());
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains("จะย้าย 1 เรื่อง", LaterVersion.KEY, "C4");
        assertThat(page.select("form[action=" + MOVE + "] input[name=case]").eachAttr("value"))
                .containsExactly(choice(chosen));
        assertThat(site.written(chosen.id())).as("only looked at").isEqualTo(before);
        var done = sent("moi", MOVE, choice(chosen));
        assertThat(done.statusCode()).isEqualTo(302);
        var told = site.as("moi").check().page(done.headers().firstValue("Location").orElse(""));
        assertThat(told.select(".pn-notice--success").text()).contains("ย้ายแล้ว 1 เรื่อง");
        assertThat(procedure(chosen)).isEqualTo(LaterVersion.KEY);
        assertThat(procedure(other)).isNotEqualTo(LaterVersion.KEY);
        var after = site.written(chosen.id());
        assertThat(after.events()).isEqualTo(before.events() + 1);
        assertThat(after.audited()).isEqualTo(before.audited() + 1);
    }

    @Test
    void a_case_that_a_rule_keeps_or_that_has_changed_stays_and_keeps_no_other_back() {
        var stays = consentedAfterThreeOpinions();
        var changes = site.aCase("th-54").until("appraise");
        var moves = site.aCase("th-54").until("appraise");
        var choices = List.of(choice(changes), choice(moves), choice(stays));
        changes.didNext();
        var done = sent("moi", MOVE, choices.toArray(String[]::new));
        var address = done.headers().firstValue("Location").orElse("");
        assertThat(procedure(moves)).isEqualTo(LaterVersion.KEY);
        assertThat(procedure(changes)).isNotEqualTo(LaterVersion.KEY);
        assertThat(procedure(stays)).isNotEqualTo(LaterVersion.KEY);
        assertThat(address).endsWith("&moved=1&left=2");
        assertThat(site.as("moi").check().page(address).select(".pn-notice--warning").text())
                .contains("ไม่ได้ย้าย 2 เรื่อง");
        var why = PageCheck.html("check", sent("moi", CHECK, choice(stays)).body());
        assertThat(why.text()).contains("เรื่องที่เลือกย้ายไม่ได้", "ย้ายไม่ได้");
        assertThat(why.select("form[action=" + MOVE + "] button")).isEmpty();
    }

    /** The later version asks for a fourth opinion: a consent given without it would not stand. */
    private CaseStory consentedAfterThreeOpinions() {
        var changes = List.of(Map.of("part", "2", "change", "เพิ่มสาขา"));
        var consistent = Map.<String, Object>of("consistent", true);
        return site.aCase("th-54")
                .until("classify")
                .did("moi", "classify", Map.of("kind", "CHANGED", "changes", changes))
                .did("moi", "review-draft", consistent)
                .did("mfa", "review-draft", consistent)
                .did("cos", "review-draft", Map.of("consistent", true, "treaty", false))
                .did("minister-interior", "consent", RouteA.consent(site.today()));
    }

    @Test
    void an_administrator_moves_cases_by_number_and_others_move_none() {
        var aCase = site.aCase("th-54").until("appraise");
        for (var desk : List.of("th-54", "mfa", "cabinet", "secretary", "auditor")) {
            assertThat(sent(desk, CHECK, choice(aCase)).statusCode()).isEqualTo(403);
            assertThat(sent(desk, MOVE, choice(aCase)).statusCode()).isEqualTo(403);
        }
        assertThat(procedure(aCase)).isNotEqualTo(LaterVersion.KEY);
        assertThat(sent("admin", MOVE, choice(aCase)).statusCode()).isEqualTo(302);
        assertThat(procedure(aCase)).isEqualTo(LaterVersion.KEY);
    }

    @Test
    void what_is_no_choice_no_version_or_nothing_at_all_is_told_plainly() {
        assertThat(sent("moi", MOVE, "1;drop").statusCode()).isEqualTo(400);
        assertThat(sent("moi", CHECK).headers().firstValue("Location").orElse(""))
                .endsWith("/admin/versions?to=" + LaterVersion.KEY);
        assertThat(site.as("moi").send(MOVE, Map.of("to", List.of("none"))).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> sent(String desk, String path, String... choices) {
        return site.as(desk)
                .send(path, Map.of("to", List.of(LaterVersion.KEY), "case", List.of(choices)));
    }

    private String listOf(CaseStory aCase) {
        return "/admin/versions?to=" + LaterVersion.KEY + "&after=" + (aCase.id() - 1);
    }

    private String choice(CaseStory aCase) {
        return aCase.id() + "-" + site.written(aCase.id()).version();
    }

    private String procedure(CaseStory aCase) {
        return site.jdbc()
                .sql("select procedure from establishment.case_file where id = " + aCase.id())
                .query(String.class)
                .single();
    }
}
