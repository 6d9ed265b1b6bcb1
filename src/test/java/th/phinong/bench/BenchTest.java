package th.phinong.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import th.phinong.bench.Measurement.Target;
import th.phinong.bench.Measurement.Target.AtMost;
import th.phinong.bench.Measurement.Target.ShareOfFloor;
import th.phinong.bench.Measurement.Target.TimesFloor;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The arithmetic and the form of what {@code bin/bench} says; it times nothing. */
class BenchTest {

    private static Measurement of(double ours, double floor, Target target) {
        return new Measurement("list", "/s", ours, floor, target);
    }

    @Test
    void a_share_of_the_floor_is_met_from_the_share_on() {
        assertThat(of(250, 1000, new ShareOfFloor(0.25)).isMet()).isTrue();
        assertThat(of(249, 1000, new ShareOfFloor(0.25)).isMet()).isFalse();
    }

    @Test
    void a_multiple_of_the_floor_is_met_up_to_the_multiple() {
        assertThat(of(5, 2, new TimesFloor(2.5)).isMet()).isTrue();
        assertThat(of(5.1, 2, new TimesFloor(2.5)).isMet()).isFalse();
    }

    @Test
    void a_bound_needs_no_floor() {
        var within = new Measurement("start", "s", 7.9, null, new AtMost(8));
        var beyond = new Measurement("start", "s", 8.1, null, new AtMost(8));
        assertThat(within.isMet()).isTrue();
        assertThat(beyond.isMet()).isFalse();
        assertThat(within.ratio()).isNull();
    }

    @Test
    void a_line_has_name_ours_floor_ratio_target_and_verdict() {
        assertThat(of(1500, 6000, new ShareOfFloor(0.25)).line().split("\\s{2,}"))
                .containsExactly("list", "1500 /s", "6000", "0.25", ">=0.25", "ok");
        assertThat(of(9, 3, new TimesFloor(2.5)).line().split("\\s{2,}"))
                .containsExactly("list", "9.00 /s", "3.00", "3.00", "<=2.50x", "short");
        assertThat(
                        new Measurement("start", "s", 12.34, null, new AtMost(8))
                                .line()
                                .split("\\s{2,}"))
                .containsExactly("start", "12.3 s", "-", "-", "<=8.00", "short");
    }

    @Test
    void the_json_says_the_same_as_the_lines() {
        var out = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));
        report.add(of(1500, 6000, new ShareOfFloor(0.25)));
        report.add(new Measurement("start", "s", 12, null, new AtMost(8)));
        var json = JsonMapper.shared().readTree(report.json(List.of("2 processors")));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(json.at("/with/0").asString()).isEqualTo("2 processors");
        assertThat(json.at("/measurements/0/ratio").asDouble()).isEqualTo(0.25);
        assertThat(json.at("/measurements/0/ok").asBoolean()).isTrue();
        assertThat(json.at("/measurements/1/floor").isNull()).isTrue();
        assertThat(json.at("/measurements/1/ok").asBoolean()).isFalse();
    }

    @Test
    void a_percentile_is_the_nearest_rank() {
        var times = new double[100];
        for (int i = 0; i < times.length; i++) {
            times[i] = i + 1;
        }
        assertThat(Load.percentile(times, 0.95)).isEqualTo(95);
        assertThat(Load.percentile(times, 0.5)).isEqualTo(50);
        assertThat(Load.percentile(new double[] {7}, 0.95)).isEqualTo(7);
        assertThatThrownBy(() -> Load.percentile(new double[0], 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
