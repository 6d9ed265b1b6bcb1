package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which due dates are asked for.
 *
 * @param from the first day, null for no such limit
 * @param before the day after the last, null for no such limit
 */
public record DueRange(@Nullable LocalDate from, @Nullable LocalDate before) {

    /** All work, with a deadline or without. */
    public static final DueRange ALL = new DueRange(null, null);
}
