package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static th.phinong.establishment.model.Sample.*;

import org.junit.jupiter.api.Test;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;
import th.phinong.shared.RuleRefusal;
import th.phinong.testing.LaterVersion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A version with one more mandatory opinion beside the first. */
class VersionMoveTest {

    private static final ProcedureVersion LATER = LaterVersion.version();
    private static final ProcedureVersions BOTH =
            new ProcedureVersions(List.of(LATER, Resolution2561.VERSION));
    private static final Desk WORKING_GROUP = Desk.of(Party.WORKING_GROUP);

    private static Story changedDraft() {
        return Story.aCase()
                .readyToDraft()
                .drafted(Instrument.MOU)
                .submitted()
                .classified(Classification.Kind.CHANGED);
    }

    private static Story allThreeAgreed() {
        return changedDraft().reviewed(Sample.MOI, true).reviewed(MFA, true).reviewed(COS, true);
    }

    private static CaseFile moved(CaseFile file) {
        var events = new ArrayList<>(file.events());
        events.add(VersionMove.of(file, LATER, TODAY).event(Party.MOI, TODAY));
        return CaseFile.from(BOTH, events);
    }

    private static RuleRefusal refusal(VersionMove move) {
        return ((Decision.Refused) move.decision()).refusal();
    }

    @Test
    void a_case_keeps_the_version_in_force_when_it_began_and_both_run_side_by_side() {
        assertThat(BOTH.inForceOn(TODAY)).isEqualTo(Resolution2561.VERSION);
        assertThat(BOTH.inForceOn(LATER.inForceFrom().minusDays(1)).key()).isEqualTo("2561-10-10");
        assertThat(BOTH.inForceOn(LATER.inForceFrom())).isEqualTo(LATER);
        var file = CaseFile.from(BOTH, allThreeAgreed().file().events());
        assertThat(file.currentSteps()).containsExactly(StepId.of("C5"));
        assertThatThrownBy(() -> new ProcedureVersions(List.of(LATER, LATER)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_dry_run_tells_what_is_added_where_the_case_would_stand_and_for_whom_it_would_wait() {
        var move = VersionMove.of(allThreeAgreed().file(), LATER, TODAY);
        assertThat(move.decision().isAllowed()).isTrue();
        assertThat(move.added())
                .containsExactly(
                        new VersionMove.Part(
                                StepId.of("C4"), ActionName.REVIEW_DRAFT, Party.WORKING_GROUP));
        assertThat(move.removed()).isEmpty();
        assertThat(move.before().desks()).containsExactlyInAnyOrder(INTERIOR, FOREIGN);
        assertThat(move.after()).isNotNull();
        assertThat(move.after().stage()).isInstanceOf(DraftStage.InReview.class);
        assertThat(move.after().desks()).containsExactly(WORKING_GROUP);
    }

    @Test
    void a_moved_case_waits_for_the_opinion_that_its_new_version_asks_for_and_then_goes_on() {
        var file = moved(allThreeAgreed().file());
        assertThat(file.version()).isEqualTo(LATER);
        assertThat(file.events().getLast())
                .isEqualTo(
                        new StandingEvent.MovedToVersion(
                                Party.MOI, "2561-10-10", LaterVersion.KEY, TODAY));
        var consent = new SigningAction.GiveConsent(new Judgement(TODAY, Answer.GRANTED, null));
        assertThat(((Ruling.Refused) Procedure.decide(file, consent, INTERIOR, TODAY)).refusal())
                .satisfies(
                        no -> assertThat(no.rule()).isEqualTo(Rule.OPINIONS_BEFORE_CONSENT.id()));
        var review = new DraftAction.ReviewDraft(new Review(TODAY, true, null, text("เหตุผล")));
        var reviewed = (Ruling.Accepted) Procedure.decide(file, review, WORKING_GROUP, TODAY);
        assertThat(file.evolve(reviewed.events().getFirst()).currentSteps())
                .containsExactly(StepId.of("C5"));
    }

    @Test
    void an_entry_made_before_the_move_can_still_be_corrected_after_it() {
        var file = moved(changedDraft().reviewed(Sample.MOI, true).file());
        var facts = new DraftAction.ReviewDraft(new Review(TODAY, true, null, text("แก้ไข")));
        var entry = file.events().size() - 1;
        var correction = new CaseAction.Correct(entry, facts, remark(TODAY));
        var ruling = Procedure.decide(file, correction, Sample.MOI, TODAY);
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        var corrected = file.evolve(((Ruling.Accepted) ruling).events().getFirst());
        assertThat(corrected).isEqualTo(CaseFile.from(BOTH, corrected.events()));
    }

    @Test
    void EST_R12_refuses_a_move_under_which_the_record_could_not_have_happened() {
        var refused = VersionMove.of(allThreeAgreed().consented(INTERIOR).file(), LATER, TODAY);
        assertThat(refused.after()).isNull();
        assertThat(refusal(refused).rule()).isEqualTo(Rule.FITS_VERSION.id());
        assertThat(refusal(refused).variant()).isEqualTo("breaks-record");
        Sentences.areThereFor(refusal(refused));
    }

    @Test
    void EST_R12_refuses_a_move_to_the_same_version_and_of_a_closed_case() {
        var open = Story.aCase().file();
        var same = VersionMove.of(open, Resolution2561.VERSION, TODAY);
        assertThat(refusal(same).variant()).isEqualTo("same-version");
        var closed = Story.aCase().did(new CaseAction.Withdraw(remark(TODAY)), PROVINCE).file();
        assertThat(closed.isClosed()).isTrue();
        assertThat(refusal(VersionMove.of(closed, LATER, TODAY)).variant()).isEqualTo("closed");
        Sentences.areThereFor(refusal(same));
        Sentences.areThereFor(refusal(VersionMove.of(closed, LATER, TODAY)));
    }

    @Test
    void EST_R12_refuses_a_move_after_which_nobody_could_act() {
        var steps = new ArrayList<>(Resolution2561.VERSION.steps());
        steps.replaceAll(
                step ->
                        step.id().code().equals("C3")
                                ? new Step(step.id(), step.clauses(), List.of())
                                : step);
        var without =
                new ProcedureVersion("2599-02-01", TODAY, LATER.inForceFrom().plusMonths(1), steps);
        var file = Story.aCase().readyToDraft().drafted(Instrument.MOU).submitted().file();
        var move = VersionMove.of(file, without, TODAY);
        assertThat(refusal(move).variant()).isEqualTo("nobody");
        assertThat(move.removed())
                .extracting(VersionMove.Part::party)
                .containsExactlyElementsOf(EnumSet.of(Party.MOI));
        Sentences.areThereFor(refusal(move));
    }
}
