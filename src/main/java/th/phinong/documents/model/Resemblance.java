package th.phinong.documents.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far a text is the one that a standard text is: enough to tell which of them it was. */
public final class Resemblance {

    private static final int RUN = 4;

    private Resemblance() {}

    /** The share of a standard text's runs of four tokens that a draft has, from 0 to 1. */
    public static double of(StandardText text, DraftText draft) {
        var standard = new HashSet<List<String>>();
        for (var part : text.parts()) {
            if (!part.form()) {
                standard.addAll(runs(Tokens.of(Markups.printed(text, part))));
            }
        }
        var own = runs(Tokens.of(draft));
        return standard.stream().filter(own::contains).count() / (double) standard.size();
    }

    private static Set<List<String>> runs(List<Token> tokens) {
        var runs = new HashSet<List<String>>();
        for (int from = 0; from + RUN <= tokens.size(); from++) {
            runs.add(tokens.subList(from, from + RUN).stream().map(Token::key).toList());
        }
        return runs;
    }

    /** Whether a draft is short enough to be such a paper at all. */
    public static boolean isShort(DraftText draft, int mostTokens) {
        return Tokens.of(draft).size() <= mostTokens;
    }
}
