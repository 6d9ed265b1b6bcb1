package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

import th.phinong.shared.LocalizedText;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

class WorldMapTest {

    private static final Pattern MOVE = Pattern.compile("([Ml])(-?\\d+) ?(-?\\d+)");

    @Test
    void the_geometry_is_small_enough_to_read_at_every_start() throws IOException {
        var file = new ClassPathResource("geo/world-countries.geojson");
        assertThat(file.contentLength()).isLessThan(150_000);
    }

    /** A ring that were not cut would run from one edge to the other. */
    @ParameterizedTest
    @EnumSource(WorldMap.class)
    void no_line_runs_across_the_map(WorldMap map) {
        assertThat(map.land()).startsWith("M");
        int longest = map == WorldMap.WORLD ? 100 : 400;
        for (var move : MOVE.matcher(map.land()).results().toList()) {
            if (move.group(1).equals("l")) {
                assertThat(Math.abs(Integer.parseInt(move.group(2)))).isLessThan(longest);
            }
        }
    }

    @Test
    void the_whole_world_lies_within_the_drawing_and_fills_it() {
        int x = 0;
        int least = WorldMap.WIDTH;
        int most = 0;
        for (var move : MOVE.matcher(WorldMap.WORLD.land()).results().toList()) {
            int step = Integer.parseInt(move.group(2));
            x = move.group(1).equals("M") ? step : x + step;
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        assertThat(least).isBetween(0, 10);
        assertThat(most).isBetween(WorldMap.WIDTH - 10, WorldMap.WIDTH);
    }

    @Test
    void east_is_right_north_is_up_and_beyond_the_cut_is_the_far_east() {
        var world = WorldMap.WORLD;
        assertThat(world.x(139.7)).as("Tokyo right of Bangkok").isGreaterThan(world.x(100.5));
        assertThat(world.y(39.9)).as("Beijing above Bangkok").isLessThan(world.y(13.8));
        assertThat(world.x(-171.8)).as("Samoa right of Fiji").isGreaterThan(world.x(178));
        assertThat(world.x(-157.8)).as("Honolulu at the left").isLessThan(100);
    }

    @Test
    void every_country_has_a_middle_but_antarctica() {
        var without =
                Arrays.stream(Locale.getISOCountries())
                        .filter(iso2 -> WorldMap.middleOf(iso2).isEmpty())
                        .toList();
        // Natural Earth counts these with France, the Netherlands, Norway, Australia, and so on.
        assertThat(without)
                .containsExactlyInAnyOrder(
                        "AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK",
                        "TV", "UM", "YT");
        assertThat(WorldMap.middleOf("LA").orElseThrow().lat()).isBetween(14.0, 22.5);
        assertThat(WorldMap.middleOf("XX")).isEmpty();
    }

    @Test
    void the_part_near_thailand_shows_its_neighbours_and_no_others() {
        assertThat(WorldMap.NEAR.shows(place("Vientiane", 17.97, 102.6))).isTrue();
        assertThat(WorldMap.NEAR.shows(place("Jakarta", -6.2, 106.8))).isTrue();
        assertThat(WorldMap.NEAR.shows(place("Sapporo", 43.06, 141.35))).isTrue();
        assertThat(WorldMap.NEAR.shows(place("Sydney", -33.9, 151.2))).isFalse();
        assertThat(WorldMap.WORLD.shows(place("Sydney", -33.9, 151.2))).isTrue();
    }

    static MapPlace place(String name, double lat, double lon) {
        return new MapPlace(new LocalizedText(name, name), lat, lon, "/" + name, true);
    }
}
