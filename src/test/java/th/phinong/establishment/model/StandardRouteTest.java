package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.SigningAction.ArrangeSigning;
import th.phinong.establishment.model.SigningAction.Sign;
import th.phinong.establishment.model.ThaiSignatory.Capacity;
import th.phinong.identity.Desk;
import th.phinong.shared.Clause;

import java.util.List;

/** Route A with an unchanged standard memorandum, from the proposal to Cabinet. */
class StandardRouteTest {

    @Test
    void a_case_goes_from_proposal_to_established_and_closes_when_cabinet_knows() {
        var story = aCase().saved(Proposal.EMPTY).readyToDraft().readyToSign(Instrument.MOU);
        assertThat(story.file().isEstablished()).isFalse();

        story.signed(Instrument.MOU);
        assertThat(story.file().isEstablished()).isTrue();
        assertThat(story.file().isClosed()).isFalse();

        story.followedUp(Instrument.MOU);
        assertThat(story.file().isClosed()).isTrue();
        assertThat(story.file().duties()).isEmpty();
        assertThat(story.file().currentSteps()).isEmpty();
    }

    @Test
    void the_case_names_the_step_it_is_at_and_whose_desk_has_it() {
        var story = aCase();
        assertAt(story, "A3", PROVINCE);
        assertAt(story.proposed(), "A4", MOI);
        assertAt(story.appraised(), "A5", MOI);
        assertAt(story.consulted(), "A6", MFA);
        assertAt(story.opined(Opinion.Verdict.SUITABLE), "A7", MOI);
        assertAt(story.resultNotified(), "C1", PROVINCE);
        assertAt(story.drafted(Instrument.MOU), "C2", PROVINCE);
        assertAt(story.submitted(), "C3", MOI);
        assertAt(story.classified(Classification.Kind.STANDARD), "C5", INTERIOR, FOREIGN);
        assertAt(story.consented(FOREIGN), "C5", INTERIOR);
        assertAt(story.consented(INTERIOR), "C6", MOI);
        assertAt(story.consentNotified(), "C7", PROVINCE);
        assertAt(story.signingArranged(), "C8", PROVINCE);
    }

    private static void assertAt(Story story, String step, Desk... desks) {
        assertThat(story.file().currentSteps()).containsExactly(StepId.of(step));
        assertThat(story.file().desksNow()).containsExactlyInAnyOrder(desks);
    }

    @Test
    void after_the_signing_three_duties_are_owed_from_the_day_of_signature() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU).signed(Instrument.MOU);
        assertThat(story.file().duties())
                .extracting(duty -> duty.step().code() + " " + duty.since() + " " + duty.clause())
                .containsExactly(
                        "C9 " + story.day() + " 10",
                        "C10 " + story.day() + " 10",
                        "C11 " + story.day() + " 8");
        assertThat(story.file().duties())
                .filteredOn(duty -> !duty.isReady())
                .extracting(Duty::step)
                .containsExactly(StepId.of("C10"));
    }

    @Test
    void a_signature_dated_before_both_consents_is_refused_citing_clause_6() {
        var story =
                aCase().readyToDraft()
                        .drafted(Instrument.MOU)
                        .submitted()
                        .classified(Classification.Kind.STANDARD)
                        .on("2026-05-10")
                        .consented(INTERIOR)
                        .on("2026-05-12")
                        .consented(FOREIGN)
                        .consentNotified()
                        .signingArranged();
        var refusal =
                story.refused(new Sign(signature(Instrument.MOU, on("2026-05-11"))), PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R1.before-consent");
        assertThat(refusal.clause()).isEqualTo(Clause.of("6"));
        assertThat(refusal.facts()).containsExactly(on("2026-05-11"), on("2026-05-12"));
    }

    @Test
    void a_signature_without_any_consent_is_refused_citing_clause_6_at_every_stage() {
        var story = aCase();
        for (Runnable step :
                List.<Runnable>of(
                        story::proposed,
                        story::appraised,
                        story::consulted,
                        () -> story.opined(Opinion.Verdict.SUITABLE),
                        story::resultNotified,
                        () -> story.drafted(Instrument.MOU),
                        story::submitted,
                        () -> story.classified(Classification.Kind.STANDARD),
                        () -> story.consented(INTERIOR))) {
            step.run();
            var refusal =
                    story.refused(
                            new Sign(signature(Instrument.MOU, TODAY, Capacity.OTHER)), PROVINCE);
            assertThat(refusal.messageKey()).isEqualTo("rule.EST-R1.no-consent");
            assertThat(refusal.clause()).isEqualTo(Clause.of("6"));
            assertThat(Procedure.may(story.file(), ActionName.SIGN, PROVINCE, TODAY).isAllowed())
                    .isFalse();
        }
    }

    @Test
    void authority_is_asked_before_anything_else_is_said_of_a_signature() {
        var refusal = aCase().refused(new Sign(signature(Instrument.MOU, TODAY)), OTHER_PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R9.other-province");
        refusal = aCase().refused(new Sign(signature(Instrument.MOU, TODAY)), MOI);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R9.other-party");
    }

    @Test
    void a_minister_who_has_consented_does_not_consent_again() {
        var story =
                aCase().readyToDraft()
                        .drafted(Instrument.MOU)
                        .submitted()
                        .classified(Classification.Kind.STANDARD)
                        .consented(INTERIOR);
        var again =
                new SigningAction.GiveConsent(
                        new Judgement(TODAY, Answer.REFUSED, text("เปลี่ยนใจ")));
        var refusal = story.refused(again, INTERIOR);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R10.already-done");
        assertThat(refusal.clause()).isEqualTo(Clause.of("8"));
    }

    @Test
    void an_acting_governor_signs_but_nobody_else_does() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU);
        var deputy = new Sign(signature(Instrument.MOU, TODAY, Capacity.OTHER));
        assertThat(story.refused(deputy, PROVINCE).messageKey())
                .isEqualTo("rule.EST-R6.not-governor");
        story.did(new Sign(signature(Instrument.MOU, TODAY, Capacity.ACTING_GOVERNOR)), PROVINCE);
        assertThat(story.file().isEstablished()).isTrue();
    }

    @Test
    void a_proposal_without_a_budget_is_saved_but_not_sent() {
        var annexes = new Annexes(annexes().plan(), List.of(), annexes().personnel());
        var story = aCase().saved(proposal(annexes));
        var refusal =
                story.refused(
                        new ProposalAction.Propose(letter(TODAY), proposal(annexes)), PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R2.incomplete");
        assertThat(refusal.clause()).isEqualTo(Clause.of("7"));
        assertThat(refusal.facts())
                .containsExactly(new th.phinong.shared.Terms(List.of("field.budget.label")));
    }

    @Test
    void a_date_ahead_or_before_the_step_it_follows_is_refused() {
        var story = aCase().on("2026-03-02").proposed();
        var ahead =
                new ProposalAction.Appraise(
                        appraisal(TODAY.plusDays(1), CounterpartLevel.PROVINCE_EQUIVALENT));
        assertThat(story.refused(ahead, MOI).messageKey()).isEqualTo("rule.EST-R11.ahead");
        var before =
                new ProposalAction.Appraise(
                        appraisal(on("2026-03-01"), CounterpartLevel.PROVINCE_EQUIVALENT));
        assertThat(story.refused(before, MOI).messageKey()).isEqualTo("rule.EST-R11.before-step");
    }

    @Test
    void a_signing_is_not_arranged_for_another_generation() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU);
        var furthest = TODAY.plusYears(5);
        var far = new ArrangeSigning(arrangement(TODAY, furthest.plusDays(1)));
        var refusal = story.refused(far, PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R11.too-far");
        Sentences.areThereFor(refusal);
        story.did(new ArrangeSigning(arrangement(TODAY, furthest)), PROVINCE);
    }
}
