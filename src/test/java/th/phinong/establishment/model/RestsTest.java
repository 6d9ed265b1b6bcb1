package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.KHON_KAEN;
import static th.phinong.establishment.model.Sample.MOI;
import static th.phinong.establishment.model.Sample.PROVINCE;
import static th.phinong.establishment.model.Sample.annexes;
import static th.phinong.establishment.model.Sample.appraisal;
import static th.phinong.establishment.model.Sample.letter;
import static th.phinong.establishment.model.Sample.line;
import static th.phinong.establishment.model.Sample.on;
import static th.phinong.establishment.model.Sample.remark;
import static th.phinong.establishment.model.Sample.text;
import static th.phinong.establishment.model.Story.aCase;
import static th.phinong.establishment.model.Story.anOverture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import th.phinong.establishment.model.CaseAction.Correct;
import th.phinong.establishment.model.CaseAction.RecordIrregularity;
import th.phinong.establishment.model.DraftAction.SubmitDraft;
import th.phinong.establishment.model.OvertureAction.AnswerOverture;
import th.phinong.establishment.model.OvertureAction.AskProvinces;
import th.phinong.establishment.model.OvertureAction.ForwardAnswer;
import th.phinong.establishment.model.ProposalAction.Appraise;
import th.phinong.identity.Desk;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.List;

/** EST-R11: nothing happened while a case rested, nor before what it builds on. */
class RestsTest {

    private static final ProvinceCode UDON_THANI = new ProvinceCode("TH-41");

    /** Suspended on the 7th, resumed on the 20th of January. */
    private static Story rested() {
        return aCase().proposed().suspended().on("2026-01-20").resumed();
    }

    private static Appraise appraised(LocalDate day) {
        return new Appraise(appraisal(day, CounterpartLevel.PROVINCE_EQUIVALENT));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-08", "2026-01-13", "2026-01-19"})
    void an_act_dated_within_a_suspension_is_refused_by_the_products_own_rule(String day) {
        var refusal = rested().refused(appraised(on(day)), MOI);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R11.rested");
        assertThat(refusal.clause()).isNull();
        assertThat(refusal.facts()).containsExactly(on(day), on("2026-01-07"), on("2026-01-20"));
        Sentences.areThereFor(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06", "2026-01-07", "2026-01-20", "2026-01-21"})
    void an_act_dated_before_or_after_a_suspension_is_done(String day) {
        assertThat(rested().did(appraised(on(day)), MOI).file().stage().since()).isEqualTo(on(day));
    }

    @Test
    void the_time_between_a_withdrawal_and_the_reopening_is_a_rest_too() {
        var story = aCase().proposed().withdrawn(PROVINCE).on("2026-02-10").reopened();
        assertThat(story.refused(appraised(on("2026-01-15")), MOI).messageKey())
                .isEqualTo("rule.EST-R11.rested");
        story.did(appraised(on("2026-02-10")), MOI);
    }

    @Test
    void a_second_suspension_counts_and_so_does_the_first_still() {
        var story = rested().suspended().on("2026-02-10").resumed();
        for (var day : List.of("2026-01-10", "2026-01-30")) {
            assertThat(story.refused(appraised(on(day)), MOI).messageKey())
                    .isEqualTo("rule.EST-R11.rested");
        }
        story.did(appraised(on("2026-02-11")), MOI);
    }

    @Test
    void duties_and_what_comes_to_light_are_not_stopped_by_a_suspension() {
        var story =
                aCase().readyToDraft()
                        .readyToSign(Instrument.LOI)
                        .signed(Instrument.LOI)
                        .suspended();
        var suspended = story.day();
        story.reported(Instrument.LOI).on("2026-03-20").resumed();
        var found = new EarlySignature(Instrument.MOU, suspended, remark(suspended.plusDays(3)));
        story.did(new RecordIrregularity(found), MOI)
                .did(new SigningAction.PassOn(Instrument.LOI, letter(suspended.plusDays(2))), MOI);
        assertThat(story.file().irregularities()).containsExactly(found);
    }

    @Test
    void a_correction_cannot_move_an_act_into_a_suspension() {
        var story = rested().appraised();
        var into = new Correct(5, appraised(on("2026-01-10")), remark(on("2026-02-01")));
        assertThat(story.refused(into, MOI).messageKey()).isEqualTo("rule.EST-R11.rested");
    }

    @Test
    void a_correction_is_not_older_than_what_it_puts_right() {
        var story = rested().on("2026-01-25").appraised();
        var early = new Correct(5, appraised(on("2026-01-24")), remark(on("2026-01-22")));
        assertThat(story.refused(early, MOI).messageKey()).isEqualTo("rule.EST-R11.before-step");
    }

    @Test
    void a_draft_is_not_sent_before_the_day_that_it_bears() {
        var story = aCase().readyToDraft().on("2026-03-10").drafted(Instrument.MOU);
        assertThat(story.refused(new SubmitDraft(letter(on("2026-03-09"))), PROVINCE).messageKey())
                .isEqualTo("rule.EST-R11.before-step");
        story.did(new SubmitDraft(letter(on("2026-03-10"))), PROVINCE);
    }

    @Test
    void a_province_asked_later_does_not_answer_before_it_was_asked() {
        var story = anOverture(null).considered(Opinion.Verdict.SUITABLE).asked(KHON_KAEN);
        var later =
                new Invitation(
                        letter(on("2026-02-20")),
                        List.of(new Invitation.Invited(UDON_THANI, line("เหมาะสม"))));
        story.did(new AskProvinces(later), MOI);
        var udon = Desk.ofProvince(UDON_THANI);
        assertThat(story.refused(answer("2026-02-19"), udon).messageKey())
                .isEqualTo("rule.EST-R11.before-step");
        story.did(answer("2026-02-19"), PROVINCE).did(answer("2026-02-25"), udon);
        var early = new ForwardAnswer(letter(on("2026-02-24")), UDON_THANI);
        assertThat(story.refused(early, MOI).messageKey()).isEqualTo("rule.EST-R11.before-step");
        story.did(new ForwardAnswer(letter(on("2026-02-24")), KHON_KAEN), MOI);
        assertThat(story.file().province()).isEqualTo(KHON_KAEN);
    }

    private static AnswerOverture answer(String day) {
        return new AnswerOverture(
                new Reply(letter(on(day)), Answer.GRANTED, annexes(), text("เหตุผล")));
    }
}
