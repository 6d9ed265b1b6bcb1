package th.phinong.documents.model;

import th.phinong.documents.model.Alignment.In;
import th.phinong.documents.model.Alignment.Out;
import th.phinong.documents.model.Alignment.Same;
import th.phinong.documents.model.Alignment.Step;
import th.phinong.documents.model.Node.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The best way to every place of the standard after every number of the draft's tokens, and back
 * along it. Three ways are kept for each, by what came last: both the same, a place of the standard
 * that is out, a token that is in.
 */
final class Ways {

    static final int SAME = 0;
    static final int OUT = 1;
    static final int IN = 2;

    /** One more token in the same blank. */
    static final int STAY = 3;

    /** Where each of the three came from, in one number: at most 32 ways come together. */
    private static final int BITS = 5;

    private static final int MASK = 31;

    private final List<Node> nodes;
    private final short[][] back;

    /**
     * @param width how many numbers of tokens there are, none included
     */
    Ways(List<Node> nodes, int width) {
        this.nodes = nodes;
        this.back = new short[nodes.size()][width];
    }

    /** Keeps that the best way of a kind to a place came from another kind, or place before it. */
    void came(int n, int kind, int j, int from) {
        back[n][j] = (short) (back[n][j] & ~(MASK << BITS * kind) | from << BITS * kind);
    }

    /** The steps of the whole way, of which the last is of a kind. */
    List<Step> trace(int last) {
        var steps = new ArrayDeque<Step>();
        int n = nodes.size() - 1;
        int j = back[n].length - 1;
        int kind = last;
        while (j > 0 || nodes.get(n).before().length > 0) {
            var node = nodes.get(n);
            int came = back[n][j] >> BITS * kind & MASK;
            if (node.kind() == Kind.JOIN && node.before().length > 0) {
                n = node.before()[came];
            } else if (kind == IN) {
                steps.addFirst(new In(--j));
                kind = came;
            } else if (node.kind() == Kind.REST) {
                n = node.before()[0];
            } else {
                steps.addFirst(kind == OUT ? new Out(node) : new Same(node, --j));
                boolean stays = kind == SAME && came == STAY;
                n = stays ? n : node.before()[0];
                kind = stays ? SAME : came;
            }
        }
        return new ArrayList<>(steps);
    }
}
