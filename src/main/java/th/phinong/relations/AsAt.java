package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Of which day the register is asked, and what it knew by which day.
 *
 * @param day the day that sources speak of; null for today
 * @param knownOn the day at whose end all had been recorded that counts; null for now
 */
public record AsAt(@Nullable LocalDate day, @Nullable LocalDate knownOn) {

    /** The register as it is. */
    public static final AsAt NOW = new AsAt(null, null);

    /** Before PostgreSQL's infinity, until which a line holds that is not over. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    /** A day that is today is now, and so what changes today is seen. */
    public static AsAt of(@Nullable LocalDate day, @Nullable LocalDate knownOn, LocalDate today) {
        return new AsAt(
                day == null || !day.isBefore(today) ? null : day,
                knownOn == null || !knownOn.isBefore(today) ? null : knownOn);
    }

    public boolean isNow() {
        return day == null && knownOn == null;
    }

    /** The last day whose sources count; a day after all others for now. */
    public LocalDate lastDay() {
        return day == null ? AFTER_ALL : day;
    }

    /** The time before which all had been recorded that counts; the end of time for now. */
    public OffsetDateTime before(ZoneId zone) {
        return knownOn == null
                ? OffsetDateTime.MAX
                : knownOn.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
