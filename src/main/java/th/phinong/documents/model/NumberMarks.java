package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers that paragraphs begin with, in every style: 1. (1) ๑) 1.1. and 1.1, a figure and a
 * tab, a word such as "clause" and a figure or a number in words, (a), iv), a bullet.
 */
public final class NumberMarks {

    private static final Pattern HEADING =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,12}[\\s\\p{Z}]*(\\p{Nd}{1,2})");

    /** "No one" begins a sentence and not a clause. */
    private static final int SHORTEST_BEFORE_WORDS = 3;

    private final Pattern pattern;
    private final Map<String, Integer> numbers;

    /**
     * @param words what may stand before a figure, such as "clause"
     * @param numbers numbers in words, in small letters
     */
    public NumberMarks(List<String> words, Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        var figure = "(?<number>\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})*)";
        var word = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var letter = "[ivxIVX]{1,4}|[a-zA-Z]";
        this.pattern =
                Pattern.compile(
                        "[\\s\\p{Z}\\p{Cf}]*(?:"
                                + (inWords(words) + "|")
                                + ("(?i:"
                                        + word
                                        + ")[\\s\\p{Z}]*"
                                        + ("(?:" + figure.replace("?<number>", "?<worded>"))
                                        + "|[ivxIVX]{1,4}(?![\\p{L}]))")
                                + "(?![\\p{Nd}])[.:)]?"
                                + ("|[(\\[]?"
                                        + figure
                                        + "(?:[.)\\]](?!\\p{Nd})|\\t"
                                        + "|(?<=\\.\\p{Nd}{1,2})(?=[\\s\\p{Z}]))")
                                + ("|\\((?:" + letter + "|[\\u0E01-\\u0E2E])\\)")
                                + ("|(?:" + letter + ")[.)](?=[\\s\\p{Z}])")
                                + "|[\\u0E01-\\u0E2E](?:\\)|\\.(?=[\\s\\p{Z}]))"
                                + "|[-\\u2022\\u25CF\\u2013*](?=[\\s\\p{Z}]))");
    }

    /** "Article One", ข้อหนึ่ง: the longest number first. */
    private String inWords(List<String> words) {
        var before =
                words.stream()
                        .filter(word -> word.length() >= SHORTEST_BEFORE_WORDS)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        var spelled =
                numbers.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return spelled.isEmpty() || before.isEmpty()
                ? "(?!)(?<spelled>)"
                : "(?i:(?:"
                        + before
                        + ")[\\s\\p{Z}]*(?<spelled>"
                        + spelled
                        + "))(?![a-zA-Z])[.:)]?";
    }

    /**
     * A mark at the beginning of a paragraph.
     *
     * @param number in Arabic digits, null for one that is no number
     * @param end behind it
     */
    public record Mark(@Nullable String number, int end) {}

    /** The mark at a place, null where there is none. */
    public @Nullable Mark at(String text, int start, int end) {
        var found = pattern.matcher(text).region(start, end);
        if (!found.lookingAt()) {
            return null;
        }
        var spelled = found.group("spelled");
        if (spelled != null) {
            var number = String.valueOf(numbers.get(spelled.toLowerCase(Locale.ROOT)));
            return new Mark(number, found.end());
        }
        var number = found.group("worded") == null ? found.group("number") : found.group("worded");
        return new Mark(number == null ? null : arabic(number), found.end());
    }

    /** The number of a heading that is a word of any kind and a number; null for anything else. */
    static @Nullable String heading(String words) {
        var found = HEADING.matcher(words);
        return found.matches() ? arabic(found.group(1)) : null;
    }

    private static String arabic(String number) {
        var digits = new StringBuilder();
        number.codePoints()
                .forEach(c -> digits.append(c == '.' ? "." : "" + Character.digit(c, 10)));
        return digits.toString();
    }
}
