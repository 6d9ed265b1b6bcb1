package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.RuleRefusal;

import java.util.List;

/** What comes of input as it arrived from a form or a program. */
public sealed interface Attempt permits Ruling, Attempt.Invalid {

    /**
     * The input cannot be read as the action.
     *
     * @param errors every fault, each at its field
     * @param broken the first rule of the procedure that a fault breaks, or null if it is only the
     *     writing that is wrong
     */
    record Invalid(List<FieldError> errors, @Nullable RuleRefusal broken) implements Attempt {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }
}
