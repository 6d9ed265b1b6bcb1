package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a list, a radio group or a group of boxes offers.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param selected whether it is chosen now
 * @param hint a line under the label, or null
 */
public record Option(String value, String label, boolean selected, @Nullable String hint) {

    public static Option of(String value, String label, boolean selected) {
        return new Option(value, label, selected, null);
    }

    public Option withHint(String words) {
        return new Option(value, label, selected, words);
    }
}
