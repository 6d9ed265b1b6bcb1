package th.phinong.documents.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What may be written into a blank of a kind. Anything else is wording and so a change.
 *
 * @param longest how many characters at most
 * @param forbidden phrases that no such thing has
 * @param exactly what it may not be
 * @param exceptions phrases within which the forbidden ones are not meant
 * @param sentences whether full stops may be in it, as in the names of places
 */
public record FillRule(
        int longest,
        List<String> forbidden,
        List<String> exactly,
        List<String> exceptions,
        boolean sentences) {

    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+\\p{Lu}");

    public FillRule {
        forbidden = List.copyOf(forbidden);
        exactly = List.copyOf(exactly);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether a text may stand in the blank. */
    public boolean isAllowed(String written) {
        var tokens = Tokens.of(written);
        if (written.codePointCount(0, written.length()) > longest
                || !sentences && ListItems.in(written).stream().anyMatch(FillRule::isInTwo)
                || forbids(written)) {
            return false;
        }
        var whole = new Phrases.Place(0, tokens.size());
        return !new Phrases(exactly, List.of()).in(tokens).contains(whole);
    }

    /** Whether a text has words that no such thing has. */
    boolean forbids(String written) {
        return new Phrases(forbidden, exceptions).areIn(Tokens.of(written));
    }

    /** Whether another sentence begins within it. */
    private static boolean isInTwo(String written) {
        return SENTENCE.matcher(written).find();
    }
}
