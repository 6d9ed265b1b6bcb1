package th.phinong.documents.model;

import th.phinong.documents.model.Alignment.In;
import th.phinong.documents.model.Alignment.Out;
import th.phinong.documents.model.Alignment.Same;
import th.phinong.documents.model.Alignment.Step;
import th.phinong.documents.model.Node.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which tokens of a draft belong to which part of the standard text. What was added between two
 * parts belongs to the one whose paragraph it stands in, else to neither.
 */
final class Layout {

    /** Below this share of its words a part is not found there. */
    private static final float LIKE = 0.45f;

    /** Below this share of its words a numbered paragraph is a clause of its own. */
    private static final float OWN = 0.7f;

    private final List<Token> tokens;
    private final int[] parts;
    private final float[] same;
    private final float[] all;

    /** Which tokens are there because a blank takes any words. */
    private final boolean[] written;

    Layout(StandardText text, List<Token> tokens) {
        this.tokens = tokens;
        this.parts = new int[tokens.size()];
        this.same = new float[text.parts().size()];
        this.all = new float[text.parts().size()];
        this.written = new boolean[tokens.size()];
        Arrays.fill(parts, -1);
        read(Aligner.align(Outline.of(text), tokens).steps());
        for (int part = 0; part < all.length; part++) {
            if (all[part] == 0 || same[part] / all[part] < LIKE) {
                release(part);
            }
        }
        keepParagraphs();
        releaseClauses(text);
        giveEdges();
    }

    /** How much of a standard text's wording a draft's tokens have, from 0 to 1. */
    static float likeness(List<Step> steps) {
        float same = 0;
        float all = 0;
        for (var step : steps) {
            same += step instanceof Same ? weight(step) : 0;
            all += weight(step);
        }
        return all == 0 ? 0 : same / all;
    }

    private static float weight(Step step) {
        return switch (step) {
            case Same(var node, int t) -> node.kind() == Kind.FILL ? 0 : node.weight();
            case Out(var node) -> node.weight();
            case In in -> 0;
        };
    }

    /** The part of each token, -1 for those of none. */
    int[] parts() {
        return parts;
    }

    private void read(List<Step> steps) {
        for (var step : steps) {
            switch (step) {
                case Same(var node, int token) -> {
                    parts[token] = node.part();
                    written[token] = node.kind() == Kind.FILL;
                    same[node.part()] += weight(step);
                    all[node.part()] += weight(step);
                }
                case Out(var node) -> all[node.part()] += node.weight();
                case In in -> {}
            }
        }
    }

    private void release(int part) {
        for (int t = 0; t < parts.length; t++) {
            if (parts[t] == part) {
                parts[t] = -1;
            }
        }
    }

    /**
     * A blank at the beginning of a part takes the end of the sentence before it, when that costs
     * less than calling both changed: what stands in the paragraph of another part is that part's.
     */
    private void keepParagraphs() {
        for (int t = 1; t < parts.length; t++) {
            int before = parts[t - 1];
            if (before < 0 || parts[t] <= before || tokens.get(t).paragraph()) {
                continue;
            }
            int to = t;
            while (to < parts.length && written[to] && isOfParagraph(t, to)) {
                to++;
            }
            if (to > t && to < parts.length && tokens.get(to).paragraph()) {
                Arrays.fill(parts, t, to, before);
            }
        }
    }

    private boolean isOfParagraph(int from, int at) {
        return parts[at] == parts[from] && (at == from || !tokens.get(at).paragraph());
    }

    /**
     * A clause that the standard has not is none of the one before it, though they share words and
     * a blank at its end would take the rest.
     */
    private void releaseClauses(StandardText text) {
        int last = -1;
        for (int t = 0; t < parts.length; t++) {
            if (last >= 0 && tokens.get(t).numbered() && text.parts().get(last).isNumbered()) {
                int end = t + 1;
                while (end < parts.length && !tokens.get(end).paragraph()) {
                    end++;
                }
                int other = last;
                boolean within =
                        Arrays.stream(parts, t, end).allMatch(part -> part < 0 || part == other);
                if (within && said(t, end) < OWN) {
                    Arrays.fill(parts, t, end, -1);
                }
            }
            last = parts[t] >= 0 ? parts[t] : last;
        }
    }

    /** The share of a paragraph that is in the standard's own words. */
    private float said(int from, int to) {
        float own = 0;
        float all = 0;
        for (int t = from; t < to; t++) {
            all += tokens.get(t).weight();
            own += parts[t] >= 0 && !written[t] ? tokens.get(t).weight() : 0;
        }
        return own / all;
    }

    private void giveEdges() {
        int from = 0;
        while (from < parts.length) {
            if (parts[from] >= 0) {
                from++;
                continue;
            }
            int to = from;
            while (to < parts.length && parts[to] < 0) {
                to++;
            }
            giveEdges(from, to);
            from = to;
        }
    }

    /** A run of tokens that only the draft has. */
    private void giveEdges(int from, int to) {
        int before = from == 0 ? -1 : parts[from - 1];
        int after = to == parts.length ? -1 : parts[to];
        if (before == after) {
            Arrays.fill(parts, from, to, before);
            return;
        }
        int first = from;
        while (first < to && !tokens.get(first).paragraph()) {
            first++;
        }
        if (before >= 0) {
            Arrays.fill(parts, from, first, before);
        }
        if (after >= 0 && !tokens.get(to).paragraph()) {
            int last = to;
            while (last > first && !tokens.get(last).paragraph()) {
                last--;
            }
            Arrays.fill(parts, last, to, after);
        }
    }

    /** Runs of tokens that belong to no part, divided where a numbered paragraph begins. */
    List<int[]> blocks() {
        var blocks = new ArrayList<int[]>();
        for (int t = 0; t < parts.length; t++) {
            if (parts[t] >= 0) {
                continue;
            }
            boolean goesOn = t > 0 && parts[t - 1] < 0 && !tokens.get(t).numbered();
            if (goesOn) {
                blocks.getLast()[1] = t + 1;
            } else {
                blocks.add(new int[] {t, t + 1});
            }
        }
        return blocks;
    }
}
