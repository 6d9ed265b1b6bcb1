package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.FieldError;
import th.phinong.shared.RuleRefusal;

import java.util.List;

/** What became of a request to change a case. Nothing is written unless it is {@link Done}. */
public sealed interface Outcome {

    /**
     * It is done, now or when the same request came before.
     *
     * @param version the case's version, which is the number of its events
     * @param written the case as it is now, where it was written just now; else null
     */
    record Done(CaseId caseId, long version, @Nullable WrittenCase written) implements Outcome {

        public Done(CaseId caseId, long version) {
            this(caseId, version, null);
        }
    }

    /** A rule says no. */
    record Refused(RuleRefusal refusal) implements Outcome {}

    /**
     * Something in the form is missing or cannot be.
     *
     * @param errors every fault, each at its field
     * @param broken the first rule of the procedure that a fault breaks, or null
     */
    record Invalid(List<FieldError> errors, @Nullable RuleRefusal broken) implements Outcome {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The case has changed since the sender looked at it.
     *
     * @param seen the version that the sender saw
     * @param current the version that it has now
     */
    record Stale(long seen, long current) implements Outcome {}

    /** There is no such case, or none that the sender may see. */
    record Unknown() implements Outcome {}

    /** The key was used before for another request. */
    record KeyReused() implements Outcome {}
}
