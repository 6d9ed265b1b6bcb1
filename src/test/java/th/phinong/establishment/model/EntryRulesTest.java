package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;
import static th.phinong.establishment.model.Story.anOverture;

import org.junit.jupiter.api.Test;

import th.phinong.establishment.model.CaseAction.Correct;
import th.phinong.establishment.model.CaseAction.RecordIrregularity;
import th.phinong.establishment.model.Opinion.Verdict;
import th.phinong.shared.Clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is refused on entering, and stays readable where it was recorded before. */
class EntryRulesTest {

    private static RecordIrregularity early(Instrument instrument, LocalDate signedOn) {
        return new RecordIrregularity(new EarlySignature(instrument, signedOn, remark(TODAY)));
    }

    @Test
    void EST_R10_the_same_early_signature_is_recorded_once_citing_clause_6() {
        var day = on("2025-02-03");
        var story = aCase().did(early(Instrument.LOI, day), PROVINCE);
        var refusal = story.refused(early(Instrument.LOI, day), MOI);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R10.irregularity-known");
        assertThat(refusal.clause()).isEqualTo(Clause.of("6"));
        Sentences.areThereFor(refusal);
        int entry = story.file().events().size();
        story.did(new Correct(entry, early(Instrument.LOI, day), remark(TODAY)), PROVINCE)
                .did(early(Instrument.LOI, day.plusDays(1)), PROVINCE)
                .did(early(Instrument.MOU, day), MOI);
        assertThat(story.file().irregularities()).hasSize(3);
    }

    @Test
    void the_same_early_signature_recorded_twice_in_the_past_still_folds() {
        var twice = new EarlySignature(Instrument.LOI, on("2025-02-03"), remark(TODAY));
        var recorded = new StandingEvent.IrregularityRecorded(PROVINCE.party(), twice);
        var file = aCase().file().evolve(recorded).evolve(recorded);
        assertThat(CaseFile.from(VERSIONS, file.events()).irregularities()).hasSize(2);
    }

    @Test
    void EST_R11_a_contact_older_than_a_hundred_years_is_a_slip_of_the_pen() {
        var contact = new ProposalAction.LogContact(remark(on("1801-05-01")));
        var refusal = aCase().refused(contact, PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R11.too-old");
        Sentences.areThereFor(refusal);
        aCase().did(new ProposalAction.LogContact(remark(TODAY.minusYears(100))), PROVINCE);
    }

    @Test
    void a_minister_who_was_never_heard_is_not_told_that_the_answer_is_there() {
        var story =
                aCase().readyToDraft()
                        .drafted(Instrument.MOU)
                        .submitted()
                        .classified(Classification.Kind.STANDARD)
                        .consented(INTERIOR, Answer.REFUSED);
        var consent = new SigningAction.GiveConsent(new Judgement(TODAY, Answer.GRANTED, null));
        assertThat(story.refused(consent, FOREIGN).messageKey()).isEqualTo("rule.EST-R10.not-yet");
        assertThat(story.refused(consent, INTERIOR).messageKey())
                .isEqualTo("rule.EST-R10.already-done");
    }

    @Test
    void a_province_that_declines_and_plans_is_asked_which_it_means_at_the_plan() {
        var story = anOverture(KHON_KAEN).considered(Verdict.SUITABLE).asked(KHON_KAEN);
        Map<String, Object> input =
                Map.of(
                        "willing",
                        false,
                        "reason",
                        "บุคลากรไม่เพียงพอ",
                        "letterNumber",
                        "ขก 0017/9",
                        "plan",
                        List.of(
                                Map.of(
                                        "activity", "แลกเปลี่ยนนักเรียน",
                                        "period", "ปี 2570",
                                        "responsible", "ศึกษาธิการจังหวัด")));
        var attempt =
                Procedure.attempt(story.file(), ActionName.ANSWER_OVERTURE, input, PROVINCE, TODAY);
        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Attempt.Invalid.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .extracting(FieldError::path, FieldError::messageKey)
                                        .containsExactly(
                                                org.assertj.core.api.Assertions.tuple(
                                                        "plan", "error.field.not-when-declining")));
    }
}
