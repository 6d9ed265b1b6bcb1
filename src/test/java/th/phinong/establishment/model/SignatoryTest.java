package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import th.phinong.establishment.model.SigningAction.*;
import th.phinong.establishment.model.ThaiSignatory.Capacity;
import th.phinong.shared.Clause;

/** EST-R6: what is written under the signature, not the box that is ticked beside it. */
class SignatoryTest {

    private static Story ready() {
        return aCase().readyToDraft().readyToSign(Instrument.MOU);
    }

    private static Sign by(String office, Capacity capacity) {
        return new Sign(signature(Instrument.MOU, TODAY, signatory(office, capacity)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ผู้ว่าราชการจังหวัดขอนแก่น",
                "ผู้ว่าราชการจังหวัด ขอนแก่น",
                "ผู้ว่าราชการขอนแก่น",
                "ผู้ว่าฯ ขอนแก่น",
                "ผู้ว่าราชการจังหวัด",
                "ผู้ว่าราชการจังหวัดขอนแก่น (Governor of Khon Kaen)",
                "Governor of Khon Kaen",
                "the Governor of Khon Kaen Province",
                "GOVERNOR OF THE PROVINCE OF KHONKAEN",
                "Khon Kaen Provincial Governor",
                "Governor"
            })
    void EST_R6_the_governor_of_the_own_province_signs_in_either_language(String office) {
        var story = ready().did(by(office, Capacity.GOVERNOR), PROVINCE);
        assertThat(story.file().isEstablished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ปลัดจังหวัด,not-governor",
        "รองผู้ว่าราชการจังหวัดขอนแก่น,not-governor",
        "รองผู้ว่าราชการจังหวัด รักษาราชการแทนผู้ว่าราชการจังหวัดขอนแก่น,not-governor",
        "ปลัดจังหวัด ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดขอนแก่น,not-governor",
        "Vice Governor,not-governor",
        "Deputy Governor of Khon Kaen,not-governor",
        "Mayor of Khon Kaen,not-governor",
        "ผู้ว่าราชการจังหวัดเชียงใหม่,other-governor",
        "ผู้ว่าราชการกรุงเทพมหานคร,other-governor",
        "ผู้ว่าฯ น่าน,other-governor",
        "Governor of Chiang Mai,other-governor",
        "Nan Governor,other-governor"
    })
    void EST_R6_an_office_that_contradicts_the_governor_is_refused_citing_clause_9(
            String office, String variant) {
        var story = ready();
        var refusal = story.refused(by(office, Capacity.GOVERNOR), PROVINCE);
        assertThat(refusal.messageKey()).isEqualTo("rule.EST-R6." + variant);
        assertThat(refusal.clause()).isEqualTo(Clause.of("9"));
        Sentences.areThereFor(refusal);
        var arranged =
                new ArrangeSigning(arrangement(TODAY, TODAY, signatory(office, Capacity.GOVERNOR)));
        assertThat(story.refused(arranged, PROVINCE)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "รองผู้ว่าราชการจังหวัดขอนแก่น รักษาราชการแทนผู้ว่าราชการจังหวัดขอนแก่น,",
        "ปลัดจังหวัด รักษาราชการแทนผู้ว่าราชการจังหวัด,",
        "Vice Governor as Acting Governor of Khon Kaen,",
        "ผู้ว่าราชการจังหวัดขอนแก่น,not-acting",
        "รองผู้ว่าราชการจังหวัดขอนแก่น,not-acting",
        "ปลัดจังหวัด รักษาราชการแทน,not-acting",
        "รักษาราชการแทนผู้ว่าราชการจังหวัดน่าน,other-governor"
    })
    void EST_R6_an_acting_governor_says_so_and_of_which_province(String office, String variant) {
        var sign = by(office, Capacity.ACTING_GOVERNOR);
        if (variant == null) {
            assertThat(ready().did(sign, PROVINCE).file().isEstablished()).isTrue();
        } else {
            assertThat(ready().refused(sign, PROVINCE).messageKey())
                    .isEqualTo("rule.EST-R6." + variant);
        }
    }

    @Test
    void EST_R6_a_signing_recorded_before_offices_were_read_still_folds_and_others_are_put_right() {
        var file = ready().file();
        var old =
                new SigningEvent.Signed(
                        signature(
                                Instrument.MOU,
                                TODAY,
                                signatory("รองผู้ว่าราชการ", Capacity.GOVERNOR)));
        var signed = file.evolve(old);
        assertThat(CaseFile.from(VERSIONS, signed.events())).isEqualTo(signed);
        var report = new ReportSigning(Instrument.MOU, letter(TODAY), text("ลงนามแล้ว"));
        var reported = signed.evolve(accepted(Procedure.decide(signed, report, PROVINCE, TODAY)));
        int entry = reported.events().size();
        var correct = new CaseAction.Correct(entry, report, remark(TODAY));
        assertThat(Procedure.decide(reported, correct, PROVINCE, TODAY))
                .isInstanceOf(Ruling.Accepted.class);
        var still = new CaseAction.Correct(entry - 1, new Sign(old.signature()), remark(TODAY));
        assertThat(Procedure.decide(reported, still, PROVINCE, TODAY))
                .isInstanceOf(Ruling.Refused.class);
    }

    private static CaseEvent accepted(Ruling ruling) {
        return ((Ruling.Accepted) ruling).events().getFirst();
    }
}
