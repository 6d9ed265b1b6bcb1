package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThailandMapTest {

    private static final Pattern START = Pattern.compile("M(\\d+) (\\d+)");

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
    void every_outline_begins_within_the_drawing() {
        var box = Arrays.stream(ThailandMap.VIEW_BOX.split(" ")).mapToInt(Integer::parseInt).toArray();
        provinces()
                .flatMap(iso -> START.matcher(ThailandMap.path(iso)).results())
                .forEach(
                        start -> {
                            assertThat(Integer.parseInt(start.group(1))).isBetween(0, box[2]);
                            assertThat(Integer.parseInt(start.group(2))).isBetween(0, box[3]);
                        });
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
}
