package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionSpec.Reading;
import th.phinong.identity.Desk;
import th.phinong.shared.Decision;
import th.phinong.shared.RuleRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From input as it arrived to events, a refusal, or faults at fields. */
final class Attempts {

    private static final Field INSTRUMENT = Field.choice("instrument", Instrument.class);
    private static final Field SIGNED_ON = Field.date("signedOn");

    private Attempts() {}

    static Attempt attempt(
            CaseFile file,
            ActionName action,
            Map<String, Object> input,
            Desk actor,
            LocalDate today) {
        Decision before =
                EventRules.first(
                        () -> OrderRules.ownDesk(file, action, actor),
                        () -> action == ActionName.SIGN ? signature(file, input) : Decision.ALLOWED,
                        () -> Procedure.may(file, action, actor, today),
                        () ->
                                action == ActionName.CORRECT
                                        ? ownEntry(file, input, actor)
                                        : Decision.ALLOWED);
        if (before instanceof Decision.Refused(var refusal)) {
            return new Ruling.Refused(refusal);
        }
        var asker = new Asker(file, actor, today);
        var said = action == ActionName.PROPOSE ? ProposalInput.orSaved(input, file) : input;
        return switch (spec(action, said, asker).read(said, asker)) {
            case Reading.Read(var read) -> Procedure.decide(file, read, actor, today);
            case Reading.Faulty(var errors) -> new Attempt.Invalid(errors, firstRule(errors));
        };
    }

    /** EST-R1 before anything else is said of the form: only its date and instrument are read. */
    private static Decision signature(CaseFile file, Map<String, Object> input) {
        var reader = new InputReader();
        var said = new java.util.LinkedHashMap<String, Object>(input);
        said.keySet().retainAll(List.of(INSTRUMENT.name(), SIGNED_ON.name()));
        Answers answers = reader.read(List.of(INSTRUMENT, SIGNED_ON), said, "");
        Instrument instrument =
                answers.has(INSTRUMENT.name())
                        ? answers.choice(INSTRUMENT.name(), Instrument.class)
                        : file.workStage() instanceof SigningStage stage
                                ? stage.draft().instrument()
                                : Instrument.MOU;
        LocalDate signedOn = answers.has(SIGNED_ON.name()) ? answers.date(SIGNED_ON.name()) : null;
        return SigningRules.consentBefore(file, instrument, signedOn);
    }

    private static ActionSpec spec(ActionName action, Map<String, Object> input, Asker asker) {
        int entry = action == ActionName.CORRECT ? entry(input) : 0;
        ActionSpec own = entry == 0 ? null : ActionSpec.ofCorrection(entry, asker);
        return own == null ? ActionSpec.of(action, asker) : own;
    }

    /** Whose entry it is comes before what is wrong with the form. */
    private static Decision ownEntry(CaseFile file, Map<String, Object> input, Desk actor) {
        return Corrections.ofDesk(file, entry(input), actor);
    }

    /** The number of the entry to be corrected, 0 where none is said. */
    private static int entry(Map<String, Object> input) {
        var said = String.valueOf(input.get("entry")).strip();
        return said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : 0;
    }

    private static @Nullable RuleRefusal firstRule(List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.rule() != null)
                .map(
                        error ->
                                new RuleRefusal(
                                        Objects.requireNonNull(error.rule()),
                                        error.clause(),
                                        error.messageKey()
                                                .substring(error.messageKey().lastIndexOf('.') + 1),
                                        error.args()))
                .findFirst()
                .orElse(null);
    }
}
