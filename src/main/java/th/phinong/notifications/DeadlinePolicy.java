package th.phinong.notifications;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * How long each step should take. This is the product's policy: the resolution sets no term.
 *
 * @param calendar which days count
 * @param targets working days by the step's code; a step that is not there has no deadline
 */
public record DeadlinePolicy(WorkingDays calendar, Map<String, Integer> targets) {

    /** How many working days ahead a deadline is near. */
    public static final int NEAR = 2;

    public DeadlinePolicy {
        targets = Map.copyOf(targets);
    }

    /**
     * The last day on which a turn is in time.
     *
     * @param step the step's code, null for an act that belongs to none
     * @param begun the day on which the turn began, or went on after a suspension
     * @param used working days that were used before the suspension
     * @return null where the step has no deadline
     */
    public @Nullable LocalDate due(@Nullable String step, LocalDate begun, int used) {
        var target = step == null ? null : targets.get(step);
        return target == null ? null : calendar.after(begun, Math.max(0, target - used));
    }

    /** The last day whose deadlines are near. */
    public LocalDate nearUntil(LocalDate today) {
        return calendar.after(today, NEAR);
    }
}
