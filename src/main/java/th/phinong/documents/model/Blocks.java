package th.phinong.documents.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Runs of a draft's tokens that belong to no part yet, each from one to before another. */
final class Blocks {

    private final List<int[]> blocks;
    private final List<Token> tokens;

    Blocks(List<int[]> blocks, List<Token> tokens) {
        this.blocks = new ArrayList<>(blocks);
        this.tokens = tokens;
    }

    List<int[]> all() {
        return List.copyOf(blocks);
    }

    /** Whole blocks, and each paragraph within them. */
    List<int[]> candidates() {
        var candidates = new ArrayList<int[]>();
        for (var block : blocks) {
            int from = block[0];
            for (int t = block[0] + 1; t < block[1]; t++) {
                if (tokens.get(t).paragraph()) {
                    candidates.add(new int[] {from, t});
                    from = t;
                }
            }
            candidates.add(new int[] {from, block[1]});
            if (from != block[0]) {
                candidates.add(block);
            }
        }
        return candidates;
    }

    /** Takes a piece out of the block that it lies in. */
    void take(int[] taken) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block[0] <= taken[0] && taken[1] <= block[1]) {
                blocks.remove(i);
                if (taken[1] < block[1]) {
                    blocks.add(i, new int[] {taken[1], block[1]});
                }
                if (block[0] < taken[0]) {
                    blocks.add(i, new int[] {block[0], taken[0]});
                }
                return;
            }
        }
    }

    /** Adds one that lies in no other. */
    void add(int[] block) {
        blocks.add(block);
        blocks.sort(Comparator.comparingInt(each -> each[0]));
    }

    void removeIf(Predicate<int[]> belongs) {
        blocks.removeIf(belongs);
    }

    /** Joins blocks that follow one another, unless a number begins the second. */
    void join() {
        for (int i = blocks.size() - 1; i > 0; i--) {
            var block = blocks.get(i);
            if (blocks.get(i - 1)[1] == block[0] && !tokens.get(block[0]).numbered()) {
                blocks.get(i - 1)[1] = block[1];
                blocks.remove(i);
            }
        }
    }
}
