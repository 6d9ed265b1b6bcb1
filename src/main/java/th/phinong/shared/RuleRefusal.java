package th.phinong.shared;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a rule says no, as facts; the sentence is in the message files under {@code
 * rule.<rule>.<variant>}.
 *
 * @param rule the rule that refused
 * @param clause the clause of the resolution that it rests on; null for a rule of authority or of
 *     the product's own policy
 * @param variant which of the rule's sentences applies, in kebab-case
 * @param facts what the sentence is filled with, in order: text, numbers, {@link LocalizedText},
 *     {@code LocalDate}
 */
public record RuleRefusal(
        RuleId rule, @Nullable Clause clause, String variant, List<Object> facts) {

    public RuleRefusal {
        facts = List.copyOf(facts);
    }

    public String messageKey() {
        return "rule." + rule + "." + variant;
    }
}
