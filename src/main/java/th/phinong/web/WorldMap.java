package th.phinong.web;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The world, or a part of it, as SVG draws it, from {@code geo/world-countries.geojson}, in
 * Miller's projection. The world is cut at 169° west: what lies west of it has longitudes above 180
 * and is drawn in the east. The outlines are no official boundaries.
 */
public enum WorldMap {
    WORLD("world", -170, 191.5, 77, -56, 15),
    /** Where nearly all counterparts lie: ASEAN, China, Japan and Korea. */
    NEAR("near", 88, 146, 46, -11.5, 25);

    /** How wide every drawing is. */
    public static final int WIDTH = 1000;

    private static final String GEOMETRY = "geo/world-countries.geojson";
    private static final double CUT = -169;

    private final String key;
    private final double west;
    private final double east;
    private final double north;
    private final double south;
    private final int letters;
    private final String land;

    WorldMap(String key, double west, double east, double north, double south, int letters) {
        this.key = key;
        this.west = west;
        this.east = east;
        this.north = north;
        this.south = south;
        this.letters = letters;
        this.land = draw();
    }

    /** A point on the globe, in degrees north and east. */
    public record Point(double lat, double lon) {}

    private static final class Read {

        static final JsonNode COUNTRIES = read();

        private static JsonNode read() {
            try (var geometry = new ClassPathResource(GEOMETRY).getInputStream()) {
                return JsonMapper.shared().readTree(geometry).get("features");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Middles {

        static final TreeMap<String, Point> OF = read();

        private static TreeMap<String, Point> read() {
            var middles = new TreeMap<String, Point>();
            for (var country : Read.COUNTRIES) {
                var point = country.get("properties").get("point");
                if (country.has("id")) {
                    middles.put(
                            country.get("id").asString(),
                            new Point(point.get(1).asDouble(), point.get(0).asDouble()));
                }
            }
            return middles;
        }
    }

    /** The middle of a country's largest part; empty for a code that the map does not have. */
    public static Optional<Point> middleOf(String iso2) {
        return Optional.ofNullable(Middles.OF.get(iso2));
    }

    /** Its name in message files and style sheets. */
    public String key() {
        return key;
    }

    /** The {@code d} of the SVG path of all land. */
    public String land() {
        return land;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + height();
    }

    int height() {
        return (int) Math.ceil(y(south));
    }

    /** How high its letters are. */
    int letters() {
        return letters;
    }

    /** Whether a place lies on it. */
    boolean shows(MapPlace place) {
        double lon = beyondTheCut(place.lon());
        return lon >= west && lon <= east && place.lat() <= north && place.lat() >= south;
    }

    /** How far from the left a longitude is drawn. */
    double x(double lon) {
        return (beyondTheCut(lon) - west) * unitsPerDegree();
    }

    /** How far from the top a latitude is drawn. */
    double y(double lat) {
        return (miller(north) - miller(lat)) * Math.toDegrees(unitsPerDegree());
    }

    private double unitsPerDegree() {
        return WIDTH / (east - west);
    }

    private static double beyondTheCut(double lon) {
        return lon < CUT ? lon + 360 : lon;
    }

    private static double miller(double lat) {
        return 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * Math.toRadians(lat)));
    }

    private String draw() {
        var outline = new Outline(lon -> (lon - west) * unitsPerDegree(), this::y);
        for (var country : Read.COUNTRIES) {
            for (var polygon : country.get("geometry").path("coordinates")) {
                if (reaches(polygon.get(0))) {
                    polygon.forEach(outline::add);
                }
            }
        }
        return outline.toString();
    }

    /** Whether any of what a ring may enclose lies on the map. */
    private boolean reaches(JsonNode ring) {
        double left = 360;
        double right = -360;
        double top = -90;
        double bottom = 90;
        for (var point : ring) {
            left = Math.min(left, point.get(0).asDouble());
            right = Math.max(right, point.get(0).asDouble());
            top = Math.max(top, point.get(1).asDouble());
            bottom = Math.min(bottom, point.get(1).asDouble());
        }
        return left < east && right > west && bottom < north && top > south;
    }
}
