package th.phinong.notifications;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days count: not Saturdays and Sundays, nor public holidays.
 *
 * @param holidays the public holidays
 */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The last day of a term: the first day after the beginning counts as the first.
     *
     * @param days working days, at least 0
     */
    public LocalDate after(LocalDate beginning, int days) {
        var day = beginning;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days there are after the first day, up to the last and with it. */
    public int between(LocalDate first, LocalDate last) {
        return (int)
                first.plusDays(1)
                        .datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
                        .filter(this::includes)
                        .count();
    }
}
