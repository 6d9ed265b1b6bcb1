package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;
import static th.phinong.establishment.model.Story.anOverture;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.Opinion.Verdict;
import th.phinong.establishment.model.SigningAction.GiveConsent;
import th.phinong.shared.Clause;
import th.phinong.shared.RuleRefusal;

import java.util.List;

/** Every way but the straight one: changed drafts, exemption, LOI, overtures, returns, rests. */
class OtherRoutesTest {

    private static final GiveConsent CONSENT =
            new GiveConsent(new Judgement(TODAY, Answer.GRANTED, null));

    private static Story changedDraft() {
        return aCase().readyToDraft().drafted(Instrument.MOU).submitted().classified(Kind.CHANGED);
    }

    private static void assertRefused(RuleRefusal refusal, String key, String clause) {
        assertThat(refusal.messageKey()).isEqualTo(key);
        assertThat(refusal.clause()).isEqualTo(Clause.of(clause));
    }

    @Test
    void a_changed_draft_waits_for_three_opinions_in_any_order_citing_clause_8() {
        var story = changedDraft().reviewed(COS, true).reviewed(MOI, true);
        assertRefused(story.refused(CONSENT, INTERIOR), "rule.EST-R4.opinions-missing", "8");
        story.reviewed(MFA, true)
                .bothConsented()
                .consentNotified()
                .signingArranged()
                .signed(Instrument.MOU);
        assertThat(story.file().duties()).extracting(duty -> duty.step().code()).contains("C11");
    }

    @Test
    void an_inconsistent_draft_goes_to_cabinet_citing_clause_8_2() {
        var story = changedDraft().reviewed(MOI, true).reviewed(MFA, false).reviewed(COS, true);
        assertRefused(story.refused(CONSENT, FOREIGN), "rule.EST-R5.no-decision", "8.2");
        story.sentToCabinet()
                .cabinetDecided(Answer.GRANTED)
                .bothConsented()
                .consentNotified()
                .signingArranged()
                .signed(Instrument.MOU)
                .reported(Instrument.MOU)
                .passedOn(Instrument.MOU);
        assertThat(story.file().isClosed()).as("Cabinet decided itself").isTrue();
    }

    @Test
    void a_consistent_treaty_goes_to_cabinet_and_is_marked_as_not_covered() {
        var treaty = new Review(TODAY, true, true, text("เป็นหนังสือสัญญา"));
        var story = changedDraft().reviewed(MOI, true).reviewed(MFA, true).reviewed(COS, treaty);
        assertThat(story.file().stage())
                .isInstanceOfSatisfying(
                        DraftStage.ToCabinet.class,
                        stage -> assertThat(stage.isUncovered()).isTrue());
    }

    @Test
    void a_refusal_by_cabinet_or_a_minister_stops_the_draft_but_not_the_case() {
        var story =
                changedDraft()
                        .reviewed(MOI, false)
                        .reviewed(MFA, true)
                        .reviewed(COS, true)
                        .sentToCabinet()
                        .cabinetDecided(Answer.REFUSED);
        assertThat(story.file().stage()).isInstanceOf(SigningStage.Stopped.class);
        story.drafted(Instrument.MOU)
                .submitted()
                .classified(Kind.STANDARD)
                .consented(INTERIOR)
                .consented(FOREIGN, Answer.REFUSED);
        assertThat(story.file().stage()).isInstanceOf(SigningStage.Stopped.class);
        assertRefused(
                story.refused(new SigningAction.Sign(signature(Instrument.MOU, TODAY)), PROVINCE),
                "rule.EST-R1.no-consent",
                "6");
        story.readyToSign(Instrument.MOU).signed(Instrument.MOU);
        assertThat(story.file().isEstablished()).isTrue();
    }

    @Test
    void below_province_level_nothing_is_drafted_before_both_ministries_exempt_citing_clause_1() {
        var story =
                aCase(CounterpartLevel.BELOW)
                        .foundSuitable()
                        .exemptionRequested()
                        .exemptionDecided(MFA, Answer.GRANTED);
        var draft = new DraftAction.RecordDraft(draft(Instrument.MOU, TODAY));
        assertRefused(story.refused(draft, PROVINCE), "rule.EST-R3.no-exemption", "1");
        story.exemptionDecided(MOI, Answer.GRANTED).resultNotified().readyToSign(Instrument.MOU);
        assertThat(story.file().currentSteps()).containsExactly(StepId.of("C8"));
    }

    @Test
    void a_refused_exemption_is_notified_and_ends_the_case() {
        var story =
                aCase(CounterpartLevel.BELOW)
                        .foundSuitable()
                        .exemptionRequested()
                        .exemptionDecided(MOI, Answer.REFUSED)
                        .resultNotified();
        assertThat(story.file().stage())
                .isInstanceOfSatisfying(
                        RestingStage.Closed.class,
                        closed ->
                                assertThat(closed.outcome()).isEqualTo(Outcome.EXEMPTION_REFUSED));
    }

    @Test
    void a_signed_letter_of_intent_opens_the_memorandum_and_leaves_its_own_duties() {
        var story = aCase().readyToDraft().readyToSign(Instrument.LOI).signed(Instrument.LOI);
        assertThat(story.file().isEstablished()).isFalse();
        assertThat(story.file().duties()).hasSize(3);
        story.readyToSign(Instrument.MOU).signed(Instrument.MOU);
        assertThat(story.file().duties()).hasSize(6);
        story.followedUp(Instrument.LOI).followedUp(Instrument.MOU);
        assertThat(story.file().isClosed()).isTrue();
    }

    @Test
    void the_consents_to_a_letter_of_intent_do_not_carry_the_memorandum() {
        var story = aCase().readyToDraft().readyToSign(Instrument.LOI);
        var memorandum = new SigningAction.Sign(signature(Instrument.MOU, TODAY));
        assertRefused(story.refused(memorandum, PROVINCE), "rule.EST-R1.no-consent", "6");
    }

    @Test
    void an_overture_that_names_a_province_asks_that_province_alone() {
        var story = anOverture(KHON_KAEN).considered(Verdict.SUITABLE);
        var other =
                new OvertureAction.AskProvinces(
                        new Invitation(
                                letter(TODAY),
                                List.of(new Invitation.Invited(NAN, line("ใกล้ชายแดน")))));
        assertRefused(story.refused(other, MOI), "rule.EST-R10.named-province", "4");
        assertThat(story.refused(other, MOI).facts()).containsExactly(NAMES.get(KHON_KAEN));
        story.asked(KHON_KAEN)
                .answered(KHON_KAEN, Answer.GRANTED)
                .forwarded(KHON_KAEN)
                .readyToSign(Instrument.MOU)
                .signed(Instrument.MOU);
        assertThat(story.file().isEstablished()).isTrue();
    }

    @Test
    void the_first_province_to_accept_does_not_shut_out_the_others() {
        var story =
                anOverture(null)
                        .considered(Verdict.SUITABLE)
                        .asked(KHON_KAEN, NAN, TRAT)
                        .answered(KHON_KAEN, Answer.GRANTED)
                        .answered(TRAT, Answer.REFUSED)
                        .answered(NAN, Answer.GRANTED);
        assertThat(story.file().provinces()).containsExactlyInAnyOrder(KHON_KAEN, NAN, TRAT);
        var declined = new OvertureAction.ForwardAnswer(letter(TODAY), TRAT);
        assertRefused(story.refused(declined, MOI), "rule.EST-R10.not-willing", "4");
        assertThat(story.refused(declined, MOI).facts()).containsExactly(NAMES.get(TRAT));
        story.forwarded(NAN);
        assertThat(story.file().province()).isEqualTo(NAN);
        assertThat(story.file().provinces()).containsExactly(NAN);
    }

    @Test
    void when_every_province_declines_more_are_asked_or_the_case_ends() {
        var story = anOverture(null).considered(Verdict.SUITABLE).asked(TRAT);
        var early = new OvertureAction.ForwardAnswer(letter(TODAY), null);
        assertThat(story.refused(early, MOI).rule()).isEqualTo(Rule.STEPS_IN_ORDER.id());
        story.answered(TRAT, Answer.REFUSED)
                .asked(NAN)
                .answered(NAN, Answer.REFUSED)
                .forwarded(null);
        assertThat(story.file().stage())
                .isInstanceOfSatisfying(
                        RestingStage.Closed.class,
                        closed -> assertThat(closed.outcome()).isEqualTo(Outcome.DECLINED));
    }

    @Test
    void more_information_is_asked_given_and_the_opinion_stands_again() {
        var story =
                aCase().proposed()
                        .appraised()
                        .consulted()
                        .opined(Verdict.MORE_INFORMATION)
                        .informed(PROVINCE)
                        .opined(Verdict.SUITABLE)
                        .resultNotified();
        assertThat(story.file().currentSteps()).containsExactly(StepId.of("C1"));
    }

    @Test
    void a_proposal_returned_twice_keeps_its_words_and_goes_on() {
        var story = aCase().proposed().returned(MOI).proposed().appraised().returned(MOI);
        assertThat(story.file().proposal()).isEqualTo(proposal());
        story.readyToDraft();
        assertThat(story.file().currentSteps()).containsExactly(StepId.of("C1"));
    }

    @Test
    void a_draft_taken_back_after_consent_needs_both_consents_anew() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU).returned(PROVINCE);
        var sign = new SigningAction.Sign(signature(Instrument.MOU, TODAY));
        assertRefused(story.refused(sign, PROVINCE), "rule.EST-R1.no-consent", "6");
    }

    @Test
    void a_suspended_case_rests_and_goes_on_where_it_stood() {
        var story = aCase().proposed().suspended();
        var appraise =
                new ProposalAction.Appraise(appraisal(TODAY, CounterpartLevel.PROVINCE_EQUIVALENT));
        assertRefused(story.refused(appraise, MOI), "rule.EST-R10.suspended", "3");
        assertThat(story.resumed().appraised().file().currentSteps())
                .containsExactly(StepId.of("A5"));
    }

    @Test
    void a_withdrawn_case_can_be_taken_up_again_but_an_established_one_cannot() {
        var story = aCase().proposed().withdrawn(PROVINCE);
        assertThat(story.file().isClosed()).isTrue();
        assertThat(story.reopened().file().currentSteps()).containsExactly(StepId.of("A4"));
        var done = aCase().readyToDraft().readyToSign(Instrument.MOU).signed(Instrument.MOU);
        assertThat(done.refused(new CaseAction.Reopen(remark(TODAY)), MOI).rule())
                .isEqualTo(Rule.STEPS_IN_ORDER.id());
    }

    @Test
    void binding_wording_is_justified_and_the_government_kept_out_before_a_draft_is_sent() {
        var wording = new DraftVersion.BindingWording(line("shall"), null);
        var unjustified =
                new DraftVersion(
                        Instrument.MOU,
                        TODAY,
                        null,
                        null,
                        true,
                        true,
                        true,
                        false,
                        List.of(wording));
        var submit = new DraftAction.SubmitDraft(letter(TODAY));
        var story = aCase().readyToDraft().did(new DraftAction.RecordDraft(unjustified), PROVINCE);
        assertRefused(story.refused(submit, PROVINCE), "rule.EST-R7.unjustified", "12");
        var bound =
                new DraftVersion(
                        Instrument.MOU, TODAY, null, null, true, true, true, true, List.of());
        story.did(new DraftAction.RecordDraft(bound), PROVINCE);
        assertRefused(story.refused(submit, PROVINCE), "rule.EST-R8.bound", "1");
    }

    @Test
    void an_early_signature_is_recorded_as_an_irregularity_and_signs_nothing() {
        var early = new EarlySignature(Instrument.LOI, on("2020-02-01"), remark(TODAY));
        var story = aCase().did(new CaseAction.RecordIrregularity(early), MOI);
        assertThat(story.file().irregularities()).containsExactly(early);
        assertThat(story.file().signed()).isEmpty();
    }
}
