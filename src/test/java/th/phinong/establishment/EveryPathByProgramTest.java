package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.ProgramStory;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A story for each path through the procedure, told by programs of the desks. */
@ApplicationTest
class EveryPathByProgramTest {

    private static final Map<String, Object> DECLINE =
            Map.of("willing", false, "reason", "บุคลากรไม่เพียงพอ");

    @Autowired private ApplicationContext application;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(application);
    }

    @Test
    void route_A_with_a_standard_draft() {
        proposed().standardFrom("propose").isEstablishedAndClosed();
    }

    @Test
    void route_A_with_a_changed_draft_that_all_find_consistent_goes_to_the_ministers_by_8_1() {
        var story = proposed().standard("propose", "classify").reviewed(true, false);
        story.standsAt("awaiting-consent").standardFrom("consent").isEstablishedAndClosed();
    }

    @Test
    void route_A_with_an_inconsistent_draft_that_Cabinet_approves_by_8_2() {
        var story = proposed().standard("propose", "classify").reviewed(false, false);
        story.standsAt("to-cabinet");
        story.did("moi", "submit-to-cabinet", RouteA.letter("มท 0210/8"))
                .did("cabinet", "record-cabinet-decision", cabinet("GRANTED"))
                .standard("consent", "tell-cabinet")
                .isEstablishedAndClosed();
    }

    @Test
    void route_A_with_an_inconsistent_draft_that_Cabinet_refuses_by_8_2() {
        var story = proposed().standard("propose", "classify").reviewed(false, false);
        story.did("moi", "submit-to-cabinet", RouteA.letter("มท 0210/8"))
                .did("cabinet", "record-cabinet-decision", cabinet("REFUSED"))
                .standsAt("stopped");
        assertThat(story.refused("th-40", "sign", RouteA.signature(site.today())).text("rule"))
                .isEqualTo("EST-R1");
    }

    @Test
    void a_consistent_draft_that_is_a_treaty_goes_to_Cabinet() {
        proposed()
                .standard("propose", "classify")
                .reviewed(true, true)
                .standsAt("to-cabinet")
                .did("moi", "submit-to-cabinet", RouteA.letter("มท 0210/8"))
                .did("cabinet", "record-cabinet-decision", cabinet("GRANTED"))
                .standard("consent", "tell-cabinet")
                .isEstablishedAndClosed();
    }

    @Test
    void a_unit_below_province_level_goes_on_once_both_grant_the_exemption() {
        var story = below();
        story.did("moi", "grant-exemption", decision("GRANTED"));
        assertThat(story.refused("moi", "grant-exemption", decision("GRANTED")).text("rule"))
                .isEqualTo("EST-R10");
        story.did("mfa", "grant-exemption", decision("GRANTED"))
                .standardFrom("notify-result")
                .isEstablishedAndClosed();
    }

    @Test
    void a_unit_below_province_level_ends_where_one_refuses_the_exemption() {
        below().did("moi", "grant-exemption", decision("GRANTED"))
                .did("mfa", "grant-exemption", decision("REFUSED"))
                .standard("notify-result", "record-draft")
                .isClosedWithoutRelation();
    }

    @Test
    void a_letter_of_intent_comes_first_and_the_memorandum_after_it() {
        var story = proposed().standard("propose", "record-draft");
        story.standardWith("record-draft", Map.of("instrument", "LOI"))
                .standard("submit-draft", "sign")
                .standardWith("sign", Map.of("instrument", "LOI"));
        var seen = story.seenBy("moi");
        assertThat(seen.get("established").asBoolean()).isFalse();
        assertThat(seen.get("duties")).hasSize(3);
        story.standard("record-draft", "report-signing");
        for (var instrument : List.of("LOI", "MOU")) {
            var which = Map.<String, Object>of("instrument", instrument);
            story.standardWith("report-signing", which)
                    .standardWith("pass-on", which)
                    .standardWith("tell-cabinet", which);
        }
        story.isEstablishedAndClosed();
    }

    @Test
    void route_B_that_names_a_province() {
        var story =
                ProgramStory.overture(site, "post-vientiane", Map.of("province", "TH-55"))
                        .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"));
        assertThat(story.refused("moi", "ask-provinces", ask("TH-40")).text("clause"))
                .isEqualTo("4");
        story.did("moi", "ask-provinces", ask("TH-55"))
                .did("th-55", "answer-overture", acceptance())
                .did("moi", "forward-answer", Map.of("province", "TH-55"))
                .standardFrom("record-draft")
                .isEstablishedAndClosed();
    }

    @Test
    void route_B_that_names_none_asks_three_and_the_ministry_decides_among_those_willing() {
        var story =
                ProgramStory.overture(site, "mfa", Map.of())
                        .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"))
                        .did("moi", "ask-provinces", ask("TH-40", "TH-55", "TH-23"))
                        .did("th-40", "answer-overture", acceptance());
        assertThat(story.seenBy("th-55").get("stage").asString()).isEqualTo("asking");
        story.did("th-55", "answer-overture", acceptance())
                .did("th-23", "answer-overture", DECLINE);
        assertThat(story.refused("moi", "forward-answer", Map.of("province", "TH-23")).text("rule"))
                .isEqualTo("EST-R10");
        story.did("moi", "forward-answer", Map.of("province", "TH-55"));
        for (var asked : List.of("th-40", "th-23")) {
            assertThat(story.seenBy(asked).get("province").get("iso").asString())
                    .isEqualTo("TH-55");
            site.program(asked)
                    .act(story.id(), "record-draft", Map.of())
                    .isRefused(403, "EST-R9", "");
        }
        site.program("th-50").get("/cases/" + story.id()).isProblem(404);
        story.standardFrom("record-draft").isEstablishedAndClosed();
        assertThat(story.seenBy("th-40").get("closed").asBoolean()).isTrue();
    }

    @Test
    void route_B_ends_where_every_province_declines() {
        ProgramStory.overture(site, "post-vientiane", Map.of())
                .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"))
                .did("moi", "ask-provinces", ask("TH-40", "TH-23"))
                .did("th-40", "answer-overture", DECLINE)
                .did("th-23", "answer-overture", DECLINE)
                .did("moi", "forward-answer", Map.of())
                .isClosedWithoutRelation();
    }

    @Test
    void an_acceptance_without_the_annexes_is_refused_by_clause_7() {
        var story =
                ProgramStory.overture(site, "post-vientiane", Map.of("province", "TH-55"))
                        .did("mfa", "consider-overture", Map.of("verdict", "SUITABLE"))
                        .did("moi", "ask-provinces", ask("TH-55"));
        assertThat(story.refused("th-55", "answer-overture", Map.of("willing", true)).text("rule"))
                .isEqualTo("EST-R2");
    }

    @Test
    void a_province_withdraws() {
        proposed()
                .standard("propose", "appraise")
                .did("th-40", "withdraw", Map.of("reason", "ฝ่ายต่างประเทศเปลี่ยนใจ"))
                .isClosedWithoutRelation();
    }

    @Test
    void a_case_is_suspended_and_goes_on_where_it_stood() {
        var story =
                proposed()
                        .standard("propose", "consult")
                        .did("moi", "suspend", Map.of("reason", "รอสถานการณ์"))
                        .standsAt("on-hold");
        story.refused("moi", "consult", Map.of("consideration", "มีศักยภาพ"));
        story.did("moi", "resume", Map.of("reason", "สถานการณ์ปกติ"))
                .standardFrom("consult")
                .isEstablishedAndClosed();
    }

    @Test
    void a_proposal_is_returned_twice_and_established_in_the_end() {
        var story = proposed();
        for (int time = 0; time < 2; time++) {
            story.standard("propose", "appraise")
                    .did("moi", "return", Map.of("reason", "แผนยังไม่ชัดเจน"))
                    .standsAt("preparing");
        }
        story.standardFrom("propose").isEstablishedAndClosed();
    }

    private ProgramStory proposed() {
        return ProgramStory.proposedBy(site, "th-40");
    }

    private ProgramStory below() {
        return proposed()
                .standard("propose", "appraise")
                .standardWith("appraise", Map.of("level", "BELOW"))
                .standard("consult", "notify-result")
                .did("moi", "request-exemption", Map.of("reason", "เมืองมีความสำคัญทางเศรษฐกิจ"));
    }

    private Map<String, Object> decision(String answer) {
        return Map.of("decidedOn", site.today(), "answer", answer, "grounds", "พิจารณาแล้ว");
    }

    private Map<String, Object> cabinet(String answer) {
        LocalDate day = site.today();
        return Map.of(
                "decidedOn",
                day,
                "answer",
                answer,
                "letterNumber",
                "นร 0505/9",
                "grounds",
                "พิจารณาแล้ว");
    }

    private static Map<String, Object> ask(String... provinces) {
        return Map.of(
                "letterNumber",
                "มท 0210/7",
                "provinces",
                List.of(provinces).stream()
                        .map(iso -> Map.of("province", iso, "why", "มีพรมแดนติดกัน"))
                        .toList());
    }

    private static Map<String, Object> acceptance() {
        var annexes = new java.util.LinkedHashMap<>(RouteA.proposal());
        annexes.keySet().retainAll(List.of("plan", "budget", "personnel"));
        annexes.put("willing", true);
        return annexes;
    }
}
