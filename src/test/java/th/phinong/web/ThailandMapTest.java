package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ThailandMapTest {

    private static final Pattern START = Pattern.compile("M(\\d+) (\\d+)");

    private static final Pattern STEP = Pattern.compile("([Ml])(-?\\d+)( ?-?\\d+)");

    /** The 77 codes of ISO 3166-2:TH, Pattaya (TH-S) apart. */
    static Stream<String> provinces() {
        return IntStream.of(
                        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30,
                        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
                        50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 67, 70, 71,
                        72, 73, 74, 75, 76, 77, 80, 81, 82, 83, 84, 85, 86, 90, 91, 92, 93, 94, 95,
                        96)
                .mapToObj(code -> "TH-" + code);
    }

    @Test
    void each_of_the_77_provinces_has_an_outline_and_nothing_else_has() {
        assertThat(provinces()).hasSize(77).allMatch(iso -> !ThailandMap.path(iso).isEmpty());
        assertThat(ThailandMap.path("TH-99")).isEmpty();
    }

    @Test
    void every_outline_lies_within_the_drawing_and_fills_it() {
        var box =
                Arrays.stream(ThailandMap.VIEW_BOX.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        var points = provinces().flatMap(iso -> points(ThailandMap.path(iso)).stream()).toList();
        assertThat(points).extracting(Point::x).allMatch(x -> x >= 0 && x <= box[2]);
        assertThat(points).extracting(Point::y).allMatch(y -> y >= 0 && y <= box[3]);
        assertThat(points)
                .extracting(Point::x)
                .anyMatch(x -> x < 10)
                .anyMatch(x -> x > box[2] - 10);
        assertThat(points)
                .extracting(Point::y)
                .anyMatch(y -> y < 10)
                .anyMatch(y -> y > box[3] - 10);
    }

    @Test
    void north_is_up_and_east_is_right() {
        assertThat(start("TH-57", 2)).as("Chiang Rai above Yala").isLessThan(start("TH-95", 2));
        assertThat(start("TH-58", 1)).as("Mae Hong Son left of Ubon").isLessThan(start("TH-34", 1));
    }

    @Test
    void more_relations_are_never_drawn_lighter() {
        assertThat(IntStream.range(0, 30).map(ThailandMap::shade).boxed()).isSorted();
        assertThat(ThailandMap.shade(0)).isZero();
        assertThat(ThailandMap.shade(30)).isEqualTo(4);
    }

    private static int start(String iso, int axis) {
        var matcher = START.matcher(ThailandMap.path(iso));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(axis));
    }

    private record Point(int x, int y) {}

    /** The corners of a path: where it starts, and every step from there. */
    private static List<Point> points(String path) {
        var points = new ArrayList<Point>();
        var at = new Point(0, 0);
        for (var move : STEP.matcher(path).results().toList()) {
            var x = Integer.parseInt(move.group(2));
            var y = Integer.parseInt(move.group(3).strip());
            at = move.group(1).equals("M") ? new Point(x, y) : new Point(at.x + x, at.y + y);
            points.add(at);
        }
        return points;
    }
}
