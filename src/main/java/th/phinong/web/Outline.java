package th.phinong.web;

import tools.jackson.databind.JsonNode;

import java.util.function.DoubleUnaryOperator;

/** Draws rings of GeoJSON as SVG paths. */
final class Outline {

    private final DoubleUnaryOperator across;
    private final DoubleUnaryOperator down;
    private final StringBuilder path = new StringBuilder();

    /**
     * An empty outline.
     *
     * @param across where a longitude lies on the drawing, from its left
     * @param down where a latitude lies on it, from its top
     */
    Outline(DoubleUnaryOperator across, DoubleUnaryOperator down) {
        this.across = across;
        this.down = down;
    }

    /** Adds a ring by steps of whole units, which is short and as fine as the eye can see. */
    void add(JsonNode ring) {
        int x = 0;
        int y = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            var nextX = round(across, ring.get(i).get(0));
            var nextY = round(down, ring.get(i).get(1));
            if (i == 0) {
                path.append('M').append(nextX).append(' ').append(nextY);
            } else if (nextX != x || nextY != y) {
                path.append('l').append(nextX - x);
                path.append(nextY < y ? "" : " ").append(nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }

    private static int round(DoubleUnaryOperator axis, JsonNode degrees) {
        return Math.round((float) axis.applyAsDouble(degrees.asDouble()));
    }

    /** The {@code d} of the SVG path. */
    @Override
    public String toString() {
        return path.toString();
    }
}
