package th.phinong.typesetting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places at which no line ends though the dictionary of the line breaker would allow it: within
 * names and terms that it does not know, before the marks of repetition and abbreviation, between a
 * word such as "paragraph" and its number.
 */
final class UnbrokenTerms {

    private static final Pattern REPETITION_OR_ABBREVIATION =
            Pattern.compile(" ?(?=[\u0E46\u0E2F])");

    /** At the end of a term: and the number that follows it behind a space. */
    private static final String NUMBER_AFTER = " #";

    /** At the start of a term: and the number that stands before it. */
    private static final String NUMBER_BEFORE = "# ";

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    UnbrokenTerms(Collection<String> terms) {
        terms.forEach(this::add);
    }

    /** These terms and some more. */
    UnbrokenTerms and(Collection<String> more) {
        var both = new UnbrokenTerms(more);
        byFirstLetter.forEach(
                (letter, terms) ->
                        both.byFirstLetter.merge(
                                letter,
                                terms,
                                (some, others) ->
                                        Stream.concat(some.stream(), others.stream()).toList()));
        return both;
    }

    private void add(String term) {
        var spelt = Clusters.spelt(term).strip();
        if (spelt.length() > 1) {
            char first = spelt.charAt(spelt.startsWith(NUMBER_BEFORE) ? NUMBER_BEFORE.length() : 0);
            byFirstLetter.computeIfAbsent(first, letter -> new ArrayList<>()).add(spelt);
        }
    }

    /** The places before which a line must not end; behind a space within a term it may. */
    BitSet within(String text) {
        var kept = new BitSet(text.length());
        for (int at = 0; at < text.length(); at++) {
            for (String term : byFirstLetter.getOrDefault(text.charAt(at), List.of())) {
                keep(text, at, term, kept);
            }
        }
        REPETITION_OR_ABBREVIATION
                .matcher(text)
                .results()
                .forEach(mark -> kept.set(mark.start(), mark.end() + 1));
        return kept;
    }

    private static void keep(String text, int at, String term, BitSet kept) {
        if (term.startsWith(NUMBER_BEFORE)) {
            var counted = term.substring(NUMBER_BEFORE.length());
            if (at > 1 && isDigit(text, at - 2) && text.startsWith(" " + counted, at - 1)) {
                kept.set(at, at + counted.length());
            }
        } else if (term.endsWith(NUMBER_AFTER)) {
            int number = at + term.length() - 1;
            if (isDigit(text, number)
                    && text.startsWith(term.substring(0, term.length() - 1), at)) {
                kept.set(at + 1, number + 1);
            }
        } else if (text.startsWith(term, at)) {
            for (int inside = at + 1; inside < at + term.length(); inside++) {
                if (text.charAt(inside - 1) != ' ') {
                    kept.set(inside);
                }
            }
        }
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
