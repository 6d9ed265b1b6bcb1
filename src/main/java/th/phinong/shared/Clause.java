package th.phinong.shared;

import java.util.regex.Pattern;

/**
 * A clause of the Cabinet resolution of 10 October B.E. 2561, by its printed number.
 *
 * @param number "1" to "13", with a sub-clause where there is one ("8.2")
 */
public record Clause(String number) {

    private static final Pattern PRINTED = Pattern.compile("([1-9]|1[0-3])(\\.[1-9])?");

    public Clause {
        if (!PRINTED.matcher(number).matches()) {
            throw new IllegalArgumentException("no such clause: " + number);
        }
    }

    public static Clause of(String number) {
        return new Clause(number);
    }

    @Override
    public String toString() {
        return number;
    }
}
