package th.phinong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 10);

    /** Songkran of B.E. 2569 is Monday to Wednesday. */
    private static final WorkingDays DAYS =
            new WorkingDays(
                    Set.of(
                            LocalDate.of(2026, 4, 13),
                            LocalDate.of(2026, 4, 14),
                            LocalDate.of(2026, 4, 15)));

    private static final DeadlinePolicy POLICY = new DeadlinePolicy(DAYS, Map.of("A4", 3));

    @Test
    void weekends_and_holidays_are_no_working_days() {
        assertThat(DAYS.includes(FRIDAY)).isTrue();
        assertThat(DAYS.includes(FRIDAY.plusDays(1))).isFalse();
        assertThat(DAYS.includes(FRIDAY.plusDays(2))).isFalse();
        assertThat(DAYS.includes(FRIDAY.plusDays(3))).isFalse();
        assertThat(DAYS.includes(FRIDAY.plusDays(6))).isTrue();
    }

    @Test
    void a_term_over_songkran_ends_after_it() {
        assertThat(DAYS.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(DAYS.after(FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(DAYS.after(FRIDAY, 0)).isEqualTo(FRIDAY);
    }

    @Test
    void nothing_lies_between_a_day_and_itself_or_an_earlier_one() {
        assertThat(DAYS.between(FRIDAY, FRIDAY)).isZero();
        assertThat(DAYS.between(FRIDAY, FRIDAY.minusDays(9))).isZero();
    }

    @Property
    void the_end_of_a_term_is_as_many_working_days_away_as_the_term_has(
            @ForAll @IntRange(min = 0, max = 250) int days,
            @ForAll @IntRange(min = 0, max = 800) int offset) {
        var begun = FRIDAY.minusDays(offset);
        var end = DAYS.after(begun, days);
        assertThat(DAYS.between(begun, end)).isEqualTo(days);
        assertThat(days == 0 || DAYS.includes(end)).isTrue();
    }

    @Test
    void days_used_before_a_suspension_are_taken_off_the_term() {
        assertThat(POLICY.due("A4", FRIDAY, 2)).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(POLICY.due("A4", FRIDAY, 9)).isEqualTo(FRIDAY);
    }

    @Test
    void a_step_without_a_target_and_an_act_of_no_step_have_no_deadline() {
        assertThat(POLICY.due("C8", FRIDAY, 0)).isNull();
        assertThat(POLICY.due(null, FRIDAY, 0)).isNull();
    }
}
