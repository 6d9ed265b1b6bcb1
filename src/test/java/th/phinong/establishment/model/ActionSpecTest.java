package th.phinong.establishment.model;

import static org.assertj.core.api.Assertions.assertThat;

import static th.phinong.establishment.model.Sample.*;
import static th.phinong.establishment.model.Story.aCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Input as people and programs send it. */
class ActionSpecTest {

    private static Map<String, Object> signing() {
        return new HashMap<>(
                Map.of(
                        "instrument",
                        "MOU",
                        "signedOn",
                        "2026-06-29",
                        "place",
                        "ขอนแก่น",
                        "thaiSignatory",
                        "ผู้ว่าราชการจังหวัดขอนแก่น",
                        "capacity",
                        "GOVERNOR",
                        "foreignSignatory",
                        "Head of the city",
                        "foreignPosition",
                        "Mayor",
                        "term",
                        "YEARS",
                        "termLength",
                        5));
    }

    private static Attempt sign(Map<String, Object> input) {
        var file = aCase().readyToDraft().readyToSign(Instrument.MOU).file();
        return Procedure.attempt(file, ActionName.SIGN, input, PROVINCE, TODAY);
    }

    private static List<FieldError> faults(Map<String, Object> changed) {
        var input = signing();
        input.putAll(changed);
        return ((Attempt.Invalid) sign(input)).errors();
    }

    @Test
    void a_signing_is_read_from_json_and_from_a_form_with_a_buddhist_year_alike() {
        assertThat(sign(signing())).isInstanceOf(Ruling.Accepted.class);
        var form = new HashMap<String, List<String>>();
        signing().forEach((name, value) -> form.put(name, List.of(value.toString())));
        form.remove("signedOn");
        form.put("signedOn.day", List.of("๒๙"));
        form.put("signedOn.month", List.of("6"));
        form.put("signedOn.year", List.of("2569"));
        form.put("_csrf", List.of("x"));
        assertThat(sign(FormInput.nest(form))).isEqualTo(sign(signing()));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2569,date-impossible", "1,5,69,date-era", "1,x,2569,date-form"})
    void a_date_that_cannot_be_read_says_what_is_wrong_with_it(
            String day, String month, String year, String fault) {
        var faults = faults(Map.of("signedOn", Map.of("day", day, "month", month, "year", year)));
        assertThat(faults)
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.path()).isEqualTo("signedOn");
                            assertThat(error.messageKey()).isEqualTo("error.field." + fault);
                        });
    }

    @Test
    void an_iso_date_in_the_wrong_era_is_not_guessed_at() {
        assertThat(faults(Map.of("signedOn", "2569-06-29")))
                .extracting(FieldError::messageKey)
                .containsExactly("error.field.date-iso-era");
    }

    @Test
    void every_fault_is_told_at_once_and_unknown_fields_are_faults() {
        var input = signing();
        input.remove("place");
        input.put("term", "FOR_EVER");
        input.put("surprise", "1");
        var invalid = (Attempt.Invalid) sign(input);
        assertThat(invalid.errors())
                .extracting(FieldError::path)
                .containsExactlyInAnyOrder("place", "term", "surprise");
        assertThat(invalid.errors())
                .allSatisfy(error -> Sentences.areThereFor(error.messageKey(), error.args()));
    }

    @Test
    void a_signature_before_consent_is_refused_before_anything_else_is_said_of_the_form() {
        var early = Map.<String, Object>of("signedOn", "2020-01-01");
        assertThat(sign(early))
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused ->
                                assertThat(refused.refusal().messageKey())
                                        .isEqualTo("rule.EST-R1.before-consent"));
        var unconsented =
                Procedure.attempt(aCase().file(), ActionName.SIGN, Map.of(), PROVINCE, TODAY);
        assertThat(unconsented)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused ->
                                assertThat(refused.refusal().messageKey())
                                        .isEqualTo("rule.EST-R1.no-consent"));
    }

    @Test
    void a_future_signature_is_a_fault_at_its_field_that_names_the_rule() {
        assertThat(faults(Map.of("signedOn", "2026-07-01")))
                .singleElement()
                .satisfies(error -> assertThat(error.rule()).isEqualTo(Rule.DATES_IN_ORDER.id()));
    }

    @Test
    void html_and_sql_are_simply_text_and_broken_text_is_refused() {
        var input = signing();
        input.put("place", "<b>'; drop table cases; --</b>");
        assertThat(sign(input)).isInstanceOf(Ruling.Accepted.class);
        assertThat(faults(Map.of("place", "ขอ\uFFFDแก่น")))
                .extracting(FieldError::messageKey)
                .containsExactly("error.field.broken-encoding");
        assertThat(faults(Map.of("place", "a\u0000b")))
                .extracting(FieldError::messageKey)
                .containsExactly("error.field.control-character");
        for (var turning : List.of("\u202Eก", "ก\u2066ข\u2069")) {
            assertThat(faults(Map.of("place", turning)))
                    .extracting(FieldError::messageKey)
                    .containsExactly("error.field.control-character");
        }
        assertThat(faults(Map.of("place", "😀".repeat(201))))
                .singleElement()
                .satisfies(error -> assertThat(error.args()).containsExactly(200, 201));
    }

    @Test
    void a_proposal_without_annexes_names_the_rule_at_each_table_that_is_empty() {
        var input = new HashMap<String, Object>(ProposalInput.of(proposal(Annexes.NONE)));
        var attempt = Procedure.attempt(aCase().file(), ActionName.PROPOSE, input, PROVINCE, TODAY);
        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Attempt.Invalid.class,
                        invalid -> {
                            assertThat(invalid.errors())
                                    .extracting(FieldError::path)
                                    .containsExactly("plan", "budget", "personnel");
                            assertThat(invalid.broken()).isNotNull();
                            assertThat(invalid.broken().messageKey())
                                    .isEqualTo("rule.EST-R2.incomplete");
                            Sentences.areThereFor(invalid.broken());
                        });
    }

    @Test
    void a_saved_proposal_is_shown_again_as_it_was_and_sent_without_being_typed_again() {
        var file = aCase().saved(proposal()).file();
        var asker = new Asker(file, PROVINCE, TODAY);
        assertThat(
                        ActionSpec.of(ActionName.SAVE_PROPOSAL, asker)
                                .read(ProposalInput.of(proposal()), asker))
                .isEqualTo(
                        new ActionSpec.Reading.Read(new ProposalAction.SaveProposal(proposal())));
        assertThat(Procedure.attempt(file, ActionName.PROPOSE, Map.of(), PROVINCE, TODAY))
                .isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void amounts_are_read_with_separators_and_thai_digits_and_faults_point_into_the_row() {
        var row =
                new HashMap<String, Object>(
                        Map.of("item", "ค่าเดินทาง", "amount", "๑,๒๓๔.๕๐", "source", "งบจังหวัด"));
        var asker = new Asker(aCase().file(), PROVINCE, TODAY);
        var spec = ActionSpec.of(ActionName.SAVE_PROPOSAL, asker);
        assertThat(spec.read(Map.of("budget", List.of(Map.of(), row)), asker))
                .isInstanceOfSatisfying(
                        ActionSpec.Reading.Read.class,
                        read ->
                                assertThat(
                                                ((ProposalAction.SaveProposal) read.action())
                                                        .proposal()
                                                        .annexes()
                                                        .budget()
                                                        .getFirst()
                                                        .amount())
                                        .hasToString("1234.50"));
        row.put("amount", "12.345");
        assertThat(spec.read(Map.of("budget", List.of(Map.of(), row)), asker))
                .isInstanceOfSatisfying(
                        ActionSpec.Reading.Faulty.class,
                        faulty ->
                                assertThat(faulty.errors())
                                        .extracting(FieldError::path)
                                        .containsExactly("budget[1].amount"));
    }

    @Test
    void a_correction_is_read_by_the_form_of_the_entry_itself() {
        var story = aCase().proposed().appraised();
        var input =
                Map.<String, Object>of(
                        "entry",
                        "3",
                        "correctionReason",
                        "พิมพ์ผิด",
                        "happenedOn",
                        "2026-01-20",
                        "level",
                        "BELOW",
                        "potential",
                        "มี",
                        "benefit",
                        "มี");
        var attempt = Procedure.attempt(story.file(), ActionName.CORRECT, input, MOI, TODAY);
        assertThat(attempt).isInstanceOf(Ruling.Accepted.class);
        var after = story.file().evolve(((Ruling.Accepted) attempt).events().getFirst());
        assertThat(after.level()).isEqualTo(CounterpartLevel.BELOW);
    }
}
