package th.phinong.shared;

import java.util.regex.Pattern;

/**
 * The id of a rule, the same in documents, code, tests and messages: a module's prefix and a
 * number.
 *
 * @param value for example {@code EST-R1}
 */
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-R[1-9][0-9]?");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
