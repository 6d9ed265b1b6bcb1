package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Hole.FillKind;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines at the end for names, which stand there in many ways. */
final class SignatureForm {

    /** So much in one paragraph is no line of a name. */
    private static final float SENTENCE = 16;

    private final int form;
    private final boolean there;
    private final @Nullable FillRule names;
    private final @Nullable FillRule words;
    private final DraftText draft;
    private final List<Token> tokens;

    SignatureForm(
            StandardText text, Map<FillKind, FillRule> rules, DraftText draft, List<Token> tokens) {
        this.form = text.parts().size() - 1;
        this.there = text.parts().get(form).form();
        this.names = rules.get(FillKind.SIGNATURE);
        // a government is no name that may sign, but it is one
        this.words = rules.get(FillKind.PERIOD);
        this.draft = draft;
        this.tokens = tokens;
    }

    /**
     * What is said behind the names, in a note at the end for one, is none of them.
     *
     * @param ranges the tokens of each part, changed here
     * @param blocks what belongs to no part, changed here
     */
    void release(int @Nullable [][] ranges, Blocks blocks) {
        var range = ranges[form];
        if (range == null || words == null || !there) {
            return;
        }
        int end = range[1];
        for (int t = end - 1; t > range[0]; t--) {
            if (!tokens.get(t).paragraph()) {
                continue;
            }
            if (isSentence(t, end)) {
                ranges[form] = new int[] {range[0], t};
                blocks.add(new int[] {t, range[1]});
                return;
            }
            end = t;
        }
    }

    private boolean isSentence(int from, int to) {
        float said = 0;
        for (int t = from; t < to; t++) {
            said += tokens.get(t).weight();
        }
        return said >= SENTENCE && words != null && words.forbids(written(from, to));
    }

    /**
     * Names and titles of those who sign stand around the form.
     *
     * @param ranges the tokens of each part, changed here
     * @param blocks what belongs to no part, changed here
     * @param atEnd whether a block is at the draft's end
     */
    void take(int @Nullable [][] ranges, Blocks blocks, Predicate<int[]> atEnd) {
        if (names == null || !there) {
            return;
        }
        blocks.removeIf(
                block -> {
                    boolean taken = atEnd.test(block) && isNames(names, block);
                    if (taken) {
                        ranges[form] = joined(ranges[form], block);
                    }
                    return taken;
                });
    }

    private boolean isNames(FillRule names, int[] block) {
        return draft.numberAt(tokens.get(block[0]).start()) == null
                && names.isAllowed(written(block[0], block[1]));
    }

    private static int[] joined(int @Nullable [] range, int[] block) {
        return range == null
                ? block
                : new int[] {Math.min(range[0], block[0]), Math.max(range[1], block[1])};
    }

    private String written(int from, int to) {
        return draft.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
