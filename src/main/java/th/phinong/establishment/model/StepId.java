package th.phinong.establishment.model;

import java.util.regex.Pattern;

/**
 * A step of the procedure by its code, as in the resolution's two flow charts.
 *
 * @param code "A1" to "C11", with a letter where a step was put in between ("A6x", "C4b")
 */
public record StepId(String code) {

    private static final Pattern FORM = Pattern.compile("[A-C][1-9][0-9]?[a-z]?");

    public StepId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a step: " + code);
        }
    }

    public static StepId of(String code) {
        return new StepId(code);
    }

    /** Whether a case that began on that route may come to the step. */
    public boolean isOn(Route route) {
        char part = code.charAt(0);
        boolean either = part == 'C' || code.equals("A6x");
        return either || (part == 'A') == (route == Route.PROVINCE);
    }

    public String nameKey() {
        return "step." + code + ".name";
    }

    public String helpKey() {
        return "step." + code + ".help";
    }

    @Override
    public String toString() {
        return code;
    }
}
