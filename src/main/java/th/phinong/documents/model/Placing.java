package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Hole.FillKind;

import java.util.List;
import java.util.Map;

/**
 * Where in a draft each part of the standard text stands: first by the words in their order, then
 * by bookmark, by likeness elsewhere, and by number in its place.
 */
final class Placing {

    private static final float LIKE = 0.45f;
    private static final float LIKE_IN_PLACE = 0.2f;

    private final StandardText text;
    private final DraftText draft;
    private final List<Token> tokens;
    private final int @Nullable [][] ranges;
    private final Blocks blocks;
    private final List<Integer> moved;

    Placing(StandardText text, Map<FillKind, FillRule> rules, DraftText draft, List<Token> tokens) {
        this.text = text;
        this.draft = draft;
        this.tokens = tokens;
        var layout = new Layout(text, tokens);
        this.ranges = new int[text.parts().size()][];
        for (int t = 0; t < tokens.size(); t++) {
            int part = layout.parts()[t];
            if (part >= 0) {
                var range = ranges[part];
                ranges[part] = new int[] {range == null ? t : range[0], t + 1};
            }
        }
        this.blocks = new Blocks(layout.blocks(), tokens);
        var form = new SignatureForm(text, rules, draft, tokens);
        form.release(ranges, blocks);
        findElsewhere();
        findInPlace();
        joinHeads();
        form.take(ranges, blocks, block -> partBefore(block) >= text.parts().size() - 2);
        blocks.join();
        this.moved =
                new Order(ranges, text.parts().stream().map(part -> part.form()).toList()).moved();
    }

    /** The tokens of a part, from one to before another; null where the draft does not have it. */
    int @Nullable [] range(int part) {
        return ranges[part];
    }

    boolean isMoved(int part) {
        return moved.contains(part);
    }

    /** What was added before any part. */
    List<int[]> addedBefore(int part) {
        return blocks.all().stream().filter(block -> partBefore(block) < part).toList();
    }

    /** What was added behind a part. */
    List<int[]> addedAfter(int part) {
        return blocks.all().stream().filter(block -> partBefore(block) == part).toList();
    }

    private int partBefore(int[] block) {
        int found = -1;
        int at = -1;
        for (int part = 0; part < ranges.length; part++) {
            var range = ranges[part];
            if (range != null && range[0] <= block[0] && range[0] > at) {
                found = part;
                at = range[0];
            }
        }
        return found;
    }

    private void findElsewhere() {
        for (int part = 0; part < ranges.length; part++) {
            if (ranges[part] != null || text.parts().get(part).form()) {
                continue;
            }
            int[] best = null;
            float most = LIKE;
            for (var block : blocks.candidates()) {
                float like = isBookmarked(part, block) ? 1 : likeness(part, block);
                if (like >= most) {
                    best = block;
                    most = like;
                }
            }
            take(part, best);
        }
    }

    private boolean isBookmarked(int part, int[] block) {
        var name = "cl_" + text.parts().get(part).id().replace(' ', '_');
        var names = draft.bookmarksAt(tokens.get(block[0]).start());
        // of two languages in one document the second has its tag behind the name
        return names.contains(name) || names.contains(name + "_" + text.language().tag());
    }

    private float likeness(int part, int[] block) {
        var own = tokens.subList(block[0], block[1]);
        return Layout.likeness(Aligner.align(Outline.of(text, part, part + 1), own).steps());
    }

    /** What stands where a part is missing, under its number or with some of its words. */
    private void findInPlace() {
        for (int part = 0; part < ranges.length; part++) {
            if (ranges[part] != null || text.parts().get(part).form()) {
                continue;
            }
            int[] best = null;
            float most = LIKE_IN_PLACE;
            for (var block : blocks.all()) {
                boolean numbered = text.parts().get(part).id().equals(draft.numberAt(start(block)));
                float like = !isInPlace(part, block) ? 0 : numbered ? 1 : likeness(part, block);
                if (like >= most) {
                    best = block;
                    most = like;
                }
            }
            take(part, best);
        }
    }

    /** The beginning of a clause that was found without it, under the clause's own number. */
    private void joinHeads() {
        for (int part = 0; part < ranges.length; part++) {
            var range = ranges[part];
            var id = text.parts().get(part).id();
            if (range == null || tokens.get(range[0]).numbered()) {
                continue;
            }
            blocks.removeIf(
                    block -> {
                        int end = tokens.get(block[1] - 1).end();
                        boolean head =
                                block[1] == range[0]
                                        && id.equals(draft.headingAt(start(block), end));
                        range[0] = head ? block[0] : range[0];
                        return head;
                    });
        }
    }

    private boolean isInPlace(int part, int[] block) {
        for (int other = 0; other < ranges.length; other++) {
            var range = ranges[other];
            if (range != null && (other < part) != (range[0] < block[0])) {
                return false;
            }
        }
        return true;
    }

    private int start(int[] block) {
        return tokens.get(block[0]).start();
    }

    private void take(int part, int @Nullable [] taken) {
        if (taken != null) {
            ranges[part] = taken.clone();
            blocks.take(taken);
        }
    }
}
