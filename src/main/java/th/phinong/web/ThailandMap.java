package th.phinong.web;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outlines of the provinces as SVG draws them, from {@code geo/thailand-provinces.geojson}.
 * They are no official boundaries.
 */
public final class ThailandMap {

    /** The drawing's {@code viewBox}. */
    public static final String VIEW_BOX = "0 0 546 1000";

    private static final String GEOMETRY = "geo/thailand-provinces.geojson";
    private static final double WEST = 97.30;
    private static final double NORTH = 20.50;
    private static final double UNITS_PER_DEGREE = 66.7;
    // a degree of longitude is shorter than one of latitude, at Thailand's middle by this much
    private static final double NARROWER = Math.cos(Math.toRadians(13.2));

    private static final Map<String, String> PATHS = read();

    private ThailandMap() {}

    /**
     * The outline of a province.
     *
     * @param iso its ISO 3166-2 code
     * @return the {@code d} of an SVG path; empty if there is no such province
     */
    public static String path(String iso) {
        return PATHS.getOrDefault(iso, "");
    }

    /** How dark a province is drawn, 0 to 4, the same steps as the legend's. */
    public static int shade(int relations) {
        return relations == 0
                ? 0
                : relations == 1 ? 1 : relations <= 3 ? 2 : relations <= 6 ? 3 : 4;
    }

    private static Map<String, String> read() {
        try (var geometry = new ClassPathResource(GEOMETRY).getInputStream()) {
            var paths = new TreeMap<String, String>();
            for (var province : JsonMapper.shared().readTree(geometry).get("features")) {
                var path =
                        new Outline(
                                lon -> (lon - WEST) * NARROWER * UNITS_PER_DEGREE,
                                lat -> (NORTH - lat) * UNITS_PER_DEGREE);
                for (var polygon : province.get("geometry").get("coordinates")) {
                    polygon.forEach(path::add);
                }
                paths.put(province.get("id").asString(), path.toString());
            }
            return Map.copyOf(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
