package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Resolution2561;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The main job and the rules that guard it, asked by programs with tokens. */
@ApplicationTest
class RouteByProgramTest {

    private static final List<String> DESKS =
            List.of("th-40", "moi", "mfa", "minister-interior", "minister-foreign");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void a_relation_goes_from_proposal_to_established_and_the_case_is_closed() {
        var opening = CaseStory.opening(CaseStory.newCounterpart());
        var opened = site.program("th-40").post("/cases", opening).is(201);
        long id = opened.json().get("id").asLong();
        assertThat(opened.header("Location")).endsWith("/api/v1/cases/" + id);
        var acts = RouteA.acts("th-40", site.today());
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            assertThat(actions(site.program(act.desk()).get("/cases/" + id).is(200).json()))
                    .contains(act.action());
            var done =
                    site.program(act.desk())
                            .act(id, act.action(), CaseStory.asSent(act.input()))
                            .is(200);
            assertThat(done.json().get("version").asInt()).isEqualTo(i + 2);
            assertThat(done.header("ETag")).isEqualTo("\"" + (i + 2) + "\"");
            assertThat(done.json().get("established").asBoolean()).isEqualTo(i >= acts.size() - 4);
        }
        var closed = site.program("th-40").get("/cases/" + id).is(200).json();
        assertThat(closed.get("closed").asBoolean()).isTrue();
        assertThat(closed.get("stage").asString()).isEqualTo("closed");
        assertThat(closed.get("duties")).isEmpty();
        var relation =
                site.stranger().get("/relations/" + closed.get("relationId").asLong()).is(200);
        assertThat(relation.text("status")).isEqualTo("ESTABLISHED");
        assertThat(relation.text("signedOn")).isEqualTo(site.today().toString());
        assertThat(relation.json().get("signedYearBe").asInt())
                .isEqualTo(site.today().getYear() + 543);
    }

    @Test
    void EST_R1_a_signature_dated_before_both_consents_is_refused_citing_clause_6() {
        var aCase = site.aCase("th-40").until("sign");
        var before = site.written(aCase.id());
        var early = RouteA.signature(site.today().minusDays(1));
        site.program("th-40")
                .act(aCase.id(), "sign", CaseStory.asSent(early))
                .isRefused(422, "EST-R1", "6");
        assertThat(site.written(aCase.id())).isEqualTo(before);
        assertThat(before.events()).isEqualTo(before.version()).isEqualTo(before.audited());
        assertThat(site.program("th-40").get("/cases/" + aCase.id()).json().has("relationId"))
                .isTrue();
        assertThat(site.program("th-40").get("/cases/" + aCase.id()).text("relationId")).isEmpty();
    }

    @Test
    void EST_R1_a_signature_without_consents_is_refused_citing_clause_6_whatever_else_is_wrong() {
        var aCase = site.aCase("th-40");
        var before = site.written(aCase.id());
        for (var input :
                List.of(
                        CaseStory.asSent(RouteA.signature(site.today())),
                        Map.of("signedOn", "2026-01-05"),
                        Map.<String, Object>of())) {
            site.program("th-40").act(aCase.id(), "sign", input).isRefused(422, "EST-R1", "6");
        }
        aCase.until("consent").did("minister-interior", "consent", RouteA.consent(site.today()));
        site.program("th-40")
                .act(aCase.id(), "sign", CaseStory.asSent(RouteA.signature(site.today())))
                .isRefused(422, "EST-R1", "6");
        assertThat(before.events()).isEqualTo(1);
        assertThat(site.written(aCase.id()).events()).isEqualTo(10);
    }

    @Test
    void EST_R2_a_proposal_without_its_annexes_is_saved_but_not_sent_citing_clause_7() {
        var aCase = site.aCase("th-40");
        var refused = site.program("th-40").act(aCase.id(), "propose", RouteA.WRITTEN);
        refused.isRefused(422, "EST-R2", "7");
        assertThat(refused.json().get("errors").valueStream().map(e -> e.get("field").asString()))
                .containsExactly("plan", "budget", "personnel");
        assertThat(site.written(aCase.id()).events()).isEqualTo(1);
        site.program("th-40").act(aCase.id(), "save-proposal", RouteA.WRITTEN).is(200);
    }

    @Test
    void EST_R10_every_act_before_its_time_is_refused_citing_the_clause_of_the_step() {
        var acts = RouteA.acts("th-40", site.today());
        var aCase = site.aCase("th-40");
        for (var now : acts) {
            if (now.action().equals("report-signing")) {
                break;
            }
            var clause = clauseOf(now.stepBefore());
            var before = site.written(aCase.id());
            acts.stream()
                    .dropWhile(act -> act != now)
                    .filter(act -> !act.action().equals(now.action()))
                    .filter(act -> !act.action().equals("sign"))
                    .filter(act -> isSeen(act.desk(), aCase.id()))
                    .forEach(
                            act ->
                                    site.program(act.desk())
                                            .act(
                                                    aCase.id(),
                                                    act.action(),
                                                    CaseStory.asSent(act.input()))
                                            .isRefused(422, "EST-R10", clause));
            assertThat(site.written(aCase.id())).isEqualTo(before);
            aCase.did(now.desk(), now.action(), now.input());
        }
    }

    @Test
    void EST_R10_an_act_done_twice_is_refused() {
        var aCase = site.aCase("th-40").until("appraise");
        site.program("th-40")
                .act(aCase.id(), "propose", RouteA.proposal())
                .isRefused(422, "EST-R10", clauseOf("A4"));
        assertThat(site.written(aCase.id()).events()).isEqualTo(2);
    }

    @Test
    void EST_R9_every_act_of_another_desk_is_forbidden_whatever_is_sent() {
        var aCase = site.aCase("th-40").until("sign");
        var before = site.written(aCase.id());
        for (var desk : DESKS) {
            var party = site.official(desk).desk().party();
            Arrays.stream(ActionName.values())
                    .filter(action -> action != ActionName.OPEN_CASE)
                    .filter(a -> !Resolution2561.VERSION.partiesOf(a).contains(party))
                    .forEach(
                            action ->
                                    site.program(desk)
                                            .act(aCase.id(), action.tag(), Map.of())
                                            .isRefused(403, "EST-R9", ""));
        }
        assertThat(site.written(aCase.id())).isEqualTo(before);
    }

    @Test
    void a_desk_that_has_no_part_in_a_route_is_told_so_when_it_opens_a_case() {
        site.program("moi")
                .post("/cases", CaseStory.opening(CaseStory.newCounterpart()))
                .isRefused(403, "EST-R9", "");
    }

    @Test
    void every_act_says_whether_it_is_allowed_and_if_not_which_rule_refuses() {
        var aCase = site.aCase("th-40");
        var json = site.program("th-40").get("/cases/" + aCase.id()).is(200).json();
        assertThat(stream(json.get("actions")))
                .hasSize(ActionName.values().length - 1)
                .allMatch(
                        act ->
                                act.get("allowed").asBoolean()
                                        ? act.has("fields")
                                        : act.has("rule")
                                                && !act.get("reason").asString().isBlank());
        var sign = stream(json.get("actions")).filter(a -> named(a).equals("sign")).findFirst();
        assertThat(sign).get().matches(act -> act.get("rule").asString().equals("EST-R1"));
        assertThat(sign).get().matches(act -> act.get("clause").asString().equals("6"));
    }

    private boolean isSeen(String desk, long caseId) {
        return site.program(desk).get("/cases/" + caseId).status() == 200;
    }

    private static String clauseOf(String step) {
        return Resolution2561.VERSION
                .step(th.phinong.establishment.model.StepId.of(step))
                .clauses()
                .getFirst()
                .number();
    }

    private static List<String> actions(JsonNode aCase) {
        return stream(aCase.get("actions"))
                .filter(act -> act.get("allowed").asBoolean())
                .map(RouteByProgramTest::named)
                .toList();
    }

    private static String named(JsonNode act) {
        return act.get("action").asString();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
