package th.phinong.relations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text that is all Thai or has none: what sources say and reasons that quote it mix
 * both, and each part has to be marked with its language.
 *
 * @param text the part
 * @param thai whether it is Thai
 */
public record Run(String text, boolean thai) {

    private static final Pattern THAI =
            Pattern.compile("[\\u0e01-\\u0e5b]+(?:[\\s.\\-()]+[\\u0e01-\\u0e5b]+)*+");

    /** The parts of a text, in order; together they are the text. */
    public static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        var thai = THAI.matcher(text);
        int end = 0;
        while (thai.find()) {
            if (thai.start() > end) {
                runs.add(new Run(text.substring(end, thai.start()), false));
            }
            runs.add(new Run(thai.group(), true));
            end = thai.end();
        }
        if (end < text.length()) {
            runs.add(new Run(text.substring(end), false));
        }
        return List.copyOf(runs);
    }
}
