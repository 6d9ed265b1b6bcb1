package th.phinong.web;

import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Relations drawn on a map of the world: an arc for each pair of places, a dot for each place, and
 * the names for which there is room.
 *
 * @param map which part of the world
 * @param arcs the arcs, the one of most relations last and so uppermost
 * @param dots the places abroad
 * @param homes the places in Thailand
 * @param labels the names written beside dots
 */
public record WorldDrawing(
        WorldMap map, List<Arc> arcs, List<Dot> dots, List<Home> homes, List<Label> labels) {

    // a letter of Sarabun is about half as wide as it is high; marks above and below have no width
    private static final double LETTER = 0.56;
    private static final int GAP = 9;

    /**
     * An arc.
     *
     * @param path the {@code d} of an SVG path
     * @param weight how thick it is, 1 to 3
     */
    public record Arc(String path, int weight) {}

    /** A place abroad, and how many relations lead there. */
    public record Dot(int x, int y, int weight, MapPlace place, long relations) {}

    /** A place in Thailand. */
    public record Home(int x, int y) {}

    /**
     * A name on the map.
     *
     * @param before whether it stands left of its dot
     */
    public record Label(int x, int y, boolean before, LocalizedText name) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    /**
     * Draws relations.
     *
     * @param arcs the relations, those of most first; of places that lie on the map
     * @param named whether places are named, by their names in the reader's language
     */
    public static WorldDrawing of(WorldMap map, List<MapArc> all, boolean named, Words words) {
        var shown = all.stream().filter(a -> map.shows(a.to()) && map.shows(a.from())).toList();
        var arcs = new ArrayList<Arc>();
        shown.reversed().forEach(a -> arcs.add(new Arc(path(map, a), weight(a.relations()))));
        var dots = dots(map, shown);
        var homes =
                shown.stream()
                        .map(a -> new Home(x(map, a.from()), y(map, a.from())))
                        .distinct()
                        .toList();
        var labels = named ? labels(map, dots, words) : List.<Label>of();
        return new WorldDrawing(map, List.copyOf(arcs), dots, homes, labels);
    }

    private static List<Dot> dots(WorldMap map, List<MapArc> arcs) {
        Map<MapPlace, Long> relations = new LinkedHashMap<>();
        arcs.forEach(a -> relations.merge(a.to(), a.relations(), Long::sum));
        return relations.entrySet().stream()
                .map(e -> dot(map, e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Dot::relations))
                .toList();
    }

    private static Dot dot(WorldMap map, MapPlace place, long relations) {
        return new Dot(x(map, place), y(map, place), weight(relations), place, relations);
    }

    private static int weight(long relations) {
        return relations == 1 ? 1 : relations <= 3 ? 2 : 3;
    }

    /** A curve that bows to the north by a fifth of its length. */
    private static String path(WorldMap map, MapArc arc) {
        int x = x(map, arc.from());
        int y = y(map, arc.from());
        int toX = x(map, arc.to());
        int toY = y(map, arc.to());
        int across = toX - x;
        int down = toY - y;
        int side = across < 0 ? -1 : 1;
        long bowX = Math.round(x + across / 2.0 + side * down * 0.2);
        long bowY = Math.round(y + down / 2.0 - side * across * 0.2);
        return "M" + x + " " + y + "Q" + bowX + " " + bowY + " " + toX + " " + toY;
    }

    /**
     * Names, those of most relations first, each only where it covers no other name or dot, and
     * only on the larger of two maps that show a place.
     */
    private static List<Label> labels(WorldMap map, List<Dot> dots, Words words) {
        var taken = new ArrayList<Box>();
        dots.forEach(d -> taken.add(new Box(d.x - 6, d.y - 6, d.x + 6, d.y + 6)));
        var labels = new ArrayList<Label>();
        for (var dot : dots.reversed()) {
            if (map == WorldMap.NEAR || !WorldMap.NEAR.shows(dot.place())) {
                label(map, dot, words, taken).ifPresent(labels::add);
            }
        }
        return labels;
    }

    private static Optional<Label> label(WorldMap map, Dot dot, Words words, List<Box> taken) {
        var name = withoutParents(dot.place().name());
        double width = width(words.of(name)) * map.letters() * LETTER;
        double half = 0.8 * map.letters();
        for (boolean before : new boolean[] {false, true}) {
            double left = before ? dot.x - GAP - width : dot.x + GAP;
            var box = new Box(left, dot.y - half, left + width, dot.y + half);
            if (left >= 0 && box.right <= WorldMap.WIDTH && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                int x = before ? dot.x - GAP : dot.x + GAP;
                return Optional.of(new Label(x, dot.y + map.letters() / 3, before, name));
            }
        }
        return Optional.empty();
    }

    /** A Thai name of a place has those of what it lies in after it. */
    private static LocalizedText withoutParents(LocalizedText name) {
        return new LocalizedText(name.th().split(" ")[0], name.en());
    }

    private static long width(String name) {
        return name.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private static int x(WorldMap map, MapPlace place) {
        return Math.round((float) map.x(place.lon()));
    }

    private static int y(WorldMap map, MapPlace place) {
        return Math.round((float) map.y(place.lat()));
    }
}
