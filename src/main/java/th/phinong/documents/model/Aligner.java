package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Lays a draft along a standard text so that as much as possible is the same, with as few and as
 * whole differences as possible (Gotoh 1982, on a graph). Beginning a difference costs more than
 * making it longer, so that words which two unlike clauses happen to share do not tie them
 * together.
 */
final class Aligner {

    private static final float NEVER = -1e9f;
    private static final float BEGIN = 3f;
    private static final float LONGER = 0.1f;
    private static final float FILLING = 0.5f;
    private static final float FILLED = 0.098f;
    private static final float PARAGRAPH = 1.5f;
    private static final float CLAUSE = 20f;
    private static final float MISPLACED = 4f;
    private static final float EDGE = 0.3f;

    private static final int SAME = Ways.SAME;
    private static final int OUT = Ways.OUT;
    private static final int IN = Ways.IN;
    private static final int STAY = Ways.STAY;

    private final List<Node> nodes;
    private final Token[] tokens;
    private final String[] keys;
    private final float[] longer;
    private final int width;
    private final float[][][] score;
    private final Ways ways;
    private final int[] lastUse;

    private Aligner(List<Node> nodes, List<Token> tokens) {
        this.nodes = nodes;
        this.tokens = tokens.toArray(Token[]::new);
        this.keys = tokens.stream().map(token -> token.key().intern()).toArray(String[]::new);
        this.width = tokens.size() + 1;
        this.longer = new float[width];
        for (int j = 1; j < width; j++) {
            longer[j] = LONGER * this.tokens[j - 1].weight();
        }
        this.score = new float[nodes.size()][][];
        this.ways = new Ways(nodes, width);
        this.lastUse = new int[nodes.size()];
        for (int n = 0; n < nodes.size(); n++) {
            for (int before : nodes.get(n).before()) {
                lastUse[before] = n;
            }
        }
    }

    static Alignment align(List<Node> nodes, List<Token> tokens) {
        var aligner = new Aligner(nodes, tokens);
        for (int n = 0; n < nodes.size(); n++) {
            aligner.visit(n);
        }
        int end = nodes.size() - 1;
        int best = best(aligner.score[end], tokens.size(), 0);
        return new Alignment(aligner.ways.trace(best));
    }

    private void visit(int n) {
        var node = nodes.get(n);
        score[n] = new float[][] {row(), row(), row()};
        if (node.before().length == 0) {
            score[n][SAME][0] = 0;
            insert(n);
        } else {
            switch (node.kind()) {
                case JOIN -> join(n, node.before());
                case WORD -> word(n, node, true);
                case WHOLE -> word(n, node, false);
                case REST -> rest(n, node.before()[0]);
                case OMITTED -> omitted(n, node);
                case FILL -> fill(n, node);
            }
        }
        for (int before : node.before()) {
            if (lastUse[before] == n) {
                score[before] = new float[0][];
            }
        }
    }

    private float[] row() {
        var row = new float[width];
        Arrays.fill(row, NEVER);
        return row;
    }

    private void join(int n, int[] before) {
        for (int kind = SAME; kind <= IN; kind++) {
            var own = score[n][kind];
            for (int b = 0; b < before.length; b++) {
                var from = score[before[b]][kind];
                for (int j = 0; j < width; j++) {
                    if (from[j] > own[j]) {
                        own[j] = from[j];
                        ways.came(n, kind, j, b);
                    }
                }
            }
        }
    }

    /** Behind what is there as a whole the draft may say more. */
    private void rest(int n, int before) {
        System.arraycopy(score[before][SAME], 0, score[n][SAME], 0, width);
        insert(n);
    }

    private void omitted(int n, Node node) {
        out(n, node);
        insert(n);
    }

    /**
     * @param alone whether the draft may have it without its neighbours, and words between them
     */
    private void word(int n, Node node, boolean alone) {
        var from = score[node.before()[0]];
        var key = node.key().intern();
        var same = score[n][SAME];
        for (int j = 1; j < width; j++) {
            if (keys[j - 1].equals(key)) {
                float edge = tokens[j - 1].paragraph() ? 0 : EDGE;
                int best = best(from, j - 1, edge);
                float before = from[best][j - 1] - (best == SAME ? 0 : edge);
                same[j] = before + node.weight() - misplaced(node, tokens[j - 1]);
                ways.came(n, SAME, j, best);
            }
        }
        if (alone) {
            out(n, node);
            insert(n);
        }
    }

    private void out(int n, Node node) {
        var from = score[node.before()[0]];
        var out = score[n][OUT];
        float step = LONGER * node.weight();
        for (int j = 0; j < width; j++) {
            float other = Math.max(from[SAME][j], from[IN][j]) - BEGIN;
            out[j] = Math.max(from[OUT][j], other) - step;
            ways.came(
                    n,
                    OUT,
                    j,
                    from[OUT][j] >= other ? OUT : from[SAME][j] >= from[IN][j] ? SAME : IN);
        }
    }

    /** Clauses begin where paragraphs with a number do. */
    private static float misplaced(Node node, Token token) {
        boolean right = node.first() ? token.paragraph() : !token.numbered();
        return right ? 0 : MISPLACED;
    }

    private void fill(int n, Node node) {
        var from = score[node.before()[0]];
        var same = score[n][SAME];
        var kind = node.hole() == null ? null : node.hole().fill();
        for (int j = 1; j < width; j++) {
            var token = tokens[j - 1];
            int best = best(from, j - 1, 0);
            float cost = FILLED * token.weight();
            float clause = token.numbered() ? CLAUSE : 0;
            float begun = from[best][j - 1] - FILLING - cost - (node.first() ? 0 : clause);
            float across = clause + across(kind, token);
            float gone = same[j - 1] - cost - across;
            same[j] = Math.max(begun, gone);
            ways.came(n, SAME, j, begun >= gone ? best : STAY);
        }
        insert(n);
    }

    /** Names of those who sign stand in lines of their own, fields of cooperation in a list. */
    private static float across(Hole.@Nullable FillKind kind, Token token) {
        boolean free =
                !token.paragraph()
                        || kind == Hole.FillKind.SIGNATURE
                        || kind == Hole.FillKind.FIELDS && token.item();
        return free ? 0 : PARAGRAPH;
    }

    private void insert(int n) {
        var in = score[n][IN];
        var same = score[n][SAME];
        var out = score[n][OUT];
        for (int j = 1; j < width; j++) {
            float other = Math.max(same[j - 1], out[j - 1]) - BEGIN;
            in[j] = Math.max(in[j - 1], other) - longer[j];
            ways.came(n, IN, j, in[j - 1] >= other ? IN : same[j - 1] >= out[j - 1] ? SAME : OUT);
        }
    }

    /**
     * The best way to have come, a difference that does not end where a paragraph does being worse.
     */
    private static int best(float[][] from, int j, float edge) {
        if (from[SAME][j] >= Math.max(from[OUT][j], from[IN][j]) - edge) {
            return SAME;
        }
        return from[IN][j] > from[OUT][j] ? IN : OUT;
    }
}
