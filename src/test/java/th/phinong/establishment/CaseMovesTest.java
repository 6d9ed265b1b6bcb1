package th.phinong.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.audit.AuditTrail;
import th.phinong.identity.Scope;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.CaseStory;
import th.phinong.testing.LaterVersion;
import th.phinong.testing.RouteA;
import th.phinong.testing.Site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A case moved to a version with one more mandatory opinion, beside others that stay. */
@ApplicationTest
class CaseMovesTest {

    @Autowired private ApplicationContext application;
    private Site site;
    private CaseMoves moves;

    @BeforeEach
    void site() {
        site = new Site(application);
        moves = site.bean(CaseMoves.class);
    }

    private CaseStory reviewedByThree() {
        var aCase = site.aCase("th-50").until("classify");
        aCase.did(
                "moi",
                "classify",
                Map.of(
                        "kind",
                        "CHANGED",
                        "changes",
                        List.of(Map.of("part", "2", "change", "เพิ่มสาขา"))));
        aCase.did("moi", "review-draft", Map.of("consistent", true));
        aCase.did("mfa", "review-draft", Map.of("consistent", true));
        return aCase.did("cos", "review-draft", Map.of("consistent", true, "treaty", false));
    }

    private Outcome move(CaseStory aCase, String by) {
        return moves.moveToVersion(
                site.official(by), new CaseId(aCase.id()), LaterVersion.KEY, null);
    }

    private String kept(CaseStory aCase) {
        return site.jdbc()
                .sql("select procedure || ' ' || stage from establishment.case_file where id = :id")
                .param("id", aCase.id())
                .query(String.class)
                .single();
    }

    @Test
    void a_moved_case_waits_for_its_new_opinion_while_one_that_stayed_goes_on() {
        var moved = reviewedByThree();
        var stayed = reviewedByThree();
        var before = site.written(moved.id());
        assertThat(move(moved, "moi")).isInstanceOf(Outcome.Done.class);
        assertThat(kept(moved)).isEqualTo(LaterVersion.KEY + " in-review");
        assertThat(kept(stayed)).isEqualTo("2561-10-10 awaiting-consent");
        assertThat(site.written(moved.id()))
                .isEqualTo(
                        new Site.Written(
                                before.version() + 1, before.events() + 1, before.audited() + 1));
        site.program("minister-interior")
                .act(moved.id(), "consent", CaseStory.asSent(RouteA.consent(site.today())))
                .isProblem(422);
        moved.did("secretary", "review-draft", Map.of("consistent", true));
        assertThat(kept(moved)).isEqualTo(LaterVersion.KEY + " awaiting-consent");
        moved.did("minister-interior", "consent", RouteA.consent(site.today()));
        stayed.did("minister-interior", "consent", RouteA.consent(site.today()));
        assertThat(site.as("moi").page("/cases/" + moved.id()).text()).contains(LaterVersion.KEY);
        assertThat(site.bean(AuditTrail.class).verify().ok()).isTrue();
    }

    @Test
    void a_move_that_would_strand_the_case_writes_nothing() {
        var aCase = reviewedByThree();
        aCase.did("minister-interior", "consent", RouteA.consent(site.today()));
        var before = site.written(aCase.id());
        assertThat(move(aCase, "moi"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().rule().value()).isEqualTo("EST-R12"));
        assertThat(site.written(aCase.id())).isEqualTo(before);
    }

    @Test
    void nobody_but_the_ministry_and_administrators_moves_a_case() {
        var aCase = site.aCase("th-50").until("appraise");
        for (var desk : List.of("th-50", "th-40", "mfa", "cabinet", "secretary", "auditor")) {
            assertThat(move(aCase, desk)).as(desk).isInstanceOf(Outcome.Unknown.class);
        }
        var unsent = site.aCase("th-50");
        assertThat(move(unsent, "moi")).isInstanceOf(Outcome.Unknown.class);
        assertThat(move(unsent, "admin")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_command_shows_a_dry_run_case_by_case_and_changes_nothing() {
        var aCase = reviewedByThree();
        var before = site.written(aCase.id());
        var out = new ByteArrayOutputStream();
        var command = site.bean(MoveCasesCommand.class);
        command.run(
                List.of("--to", LaterVersion.KEY, "--dry-run"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        var number =
                moves.dryRun(new Scope.Everything(), LaterVersion.KEY, aCase.id() - 1, 1)
                        .getFirst()
                        .number();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        String.join(
                                "\t",
                                number,
                                "moves",
                                "2561-10-10 -> " + LaterVersion.KEY,
                                "awaiting-consent -> in-review",
                                "MINISTER_FOREIGN,MINISTER_INTERIOR -> WORKING_GROUP",
                                "+C4/review-draft/WORKING_GROUP"));
        assertThat(site.written(aCase.id())).isEqualTo(before);
        assertThat(command.run(List.of("--to"), System.err)).isEqualTo(2);
    }
}
