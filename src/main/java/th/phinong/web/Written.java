package th.phinong.web;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Part of a text that somebody wrote, in one script: names, numbers of letters and remarks are Thai
 * on an English page too, and a page says so of each (WCAG 3.1.2).
 *
 * @param isThai whether it is in Thai where the page is not
 */
public record Written(String text, boolean isThai) {

    private static final Pattern THAI =
            Pattern.compile("[\\u0E01-\\u0E5B](?:[^\\p{L}]*[\\u0E01-\\u0E5B])*+");

    /** A text in its parts, which together are the text again. */
    public static List<Written> of(String text, Language page) {
        if (page == Language.TH) {
            return List.of(new Written(text, false));
        }
        var parts = new ArrayList<Written>();
        int from = 0;
        for (var thai = THAI.matcher(text); thai.find(); from = thai.end()) {
            if (thai.start() > from) {
                parts.add(new Written(text.substring(from, thai.start()), false));
            }
            parts.add(new Written(thai.group(), true));
        }
        if (from < text.length()) {
            parts.add(new Written(text.substring(from), false));
        }
        return parts;
    }

    /** The language of a text that cannot be parted; null where it is the page's. */
    public static @Nullable String language(@Nullable String text, Language page) {
        return text != null && page != Language.TH && THAI.matcher(text).find()
                ? Language.TH.tag()
                : null;
    }
}
