package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.CaseAction.Correct;

import java.util.Map;

class CorrectionTest {

    private static Correct correct(int entry, Action facts) {
        return new Correct(entry, facts, remark(TODAY));
    }

    @Test
    void a_wrong_entry_is_replaced_where_it_counts_and_kept_where_it_was_made() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU).signed(Instrument.MOU);
        int entry = story.file().events().size();
        var right = new SigningAction.Sign(signature(Instrument.MOU, on("2026-06-01")));
        story.did(correct(entry, right), PROVINCE);
        assertThat(story.file().signed(Instrument.MOU).orElseThrow().signature().signedOn())
                .isEqualTo(on("2026-06-01"));
        assertThat(story.file().events()).hasSize(entry + 1);
        assertThat(story.file()).isEqualTo(CaseFile.from(story.file().events()));
    }

    @Test
    void a_correction_that_would_put_the_signature_before_a_consent_is_refused_citing_clause_6() {
        var story = aCase().readyToDraft().readyToSign(Instrument.MOU).signed(Instrument.MOU);
        var late = new SigningAction.GiveConsent(new Judgement(TODAY, Answer.GRANTED, null));
        int entry = 0;
        for (CaseEvent event : story.file().events()) {
            entry++;
            if (event instanceof SigningEvent.Consented consented
                    && consented.by() == INTERIOR.party()) {
                break;
            }
        }
        // The record would break at the first step that follows the consent.
        assertThat(story.refused(correct(entry, late), INTERIOR).messageKey())
                .isEqualTo("rule.EST-R11.before-step");
        var early = new SigningAction.Sign(signature(Instrument.MOU, on("2026-01-06")));
        assertThat(
                        story.refused(correct(story.file().events().size(), early), PROVINCE)
                                .messageKey())
                .isEqualTo("rule.EST-R1.before-consent");
    }

    @Test
    void only_its_author_corrects_an_entry_and_only_as_the_same_act() {
        var story = aCase().proposed().appraised();
        var appraise =
                new ProposalAction.Appraise(appraisal(TODAY, CounterpartLevel.PROVINCE_EQUIVALENT));
        assertThat(story.refused(correct(3, appraise), PROVINCE).messageKey())
                .isEqualTo("rule.EST-R9.other-entry");
        assertThat(story.refused(correct(2, appraise), PROVINCE).messageKey())
                .isEqualTo("rule.EST-R10.other-act");
        assertThat(story.refused(correct(9, appraise), PROVINCE).messageKey())
                .isEqualTo("rule.EST-R10.no-such-entry");
    }

    @Test
    void whose_entry_it_is_comes_before_what_is_missing_in_the_form() {
        var file = aCase().proposed().appraised().file();
        var attempt =
                Attempts.attempt(file, ActionName.CORRECT, Map.of("entry", " 3 "), PROVINCE, TODAY);
        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused ->
                                assertThat(refused.refusal().messageKey())
                                        .isEqualTo("rule.EST-R9.other-entry"));
        assertThat(Attempts.attempt(file, ActionName.CORRECT, Map.of("entry", 3), MOI, TODAY))
                .isInstanceOf(Attempt.Invalid.class);
    }
}
