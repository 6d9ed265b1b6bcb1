package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Clause;
import th.phinong.shared.RuleId;
import th.phinong.shared.RuleRefusal;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param path the field's name, with row and column where it is in a table: {@code
 *     budget[0].amount}
 * @param messageKey the sentence
 * @param args what the sentence is filled with, in order
 * @param rule the rule that it breaks, or null
 * @param clause the clause that the rule rests on, or null
 */
public record FieldError(
        String path,
        String messageKey,
        List<Object> args,
        @Nullable RuleId rule,
        @Nullable Clause clause) {

    public FieldError {
        args = List.copyOf(args);
    }

    static FieldError of(String path, String kind, Object... args) {
        return new FieldError(path, "error.field." + kind, List.of(args), null, null);
    }

    static FieldError of(String path, RuleRefusal refusal) {
        return new FieldError(
                path, refusal.messageKey(), refusal.facts(), refusal.rule(), refusal.clause());
    }
}
