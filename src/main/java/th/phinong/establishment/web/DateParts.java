package th.phinong.establishment.web;

import th.phinong.shared.ThaiDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A date typed in three fields. */
final class DateParts {

    private static final int OFFSET = 543;

    private DateParts() {}

    /** The date; empty where there is none. */
    static Optional<LocalDate> read(Map<?, ?> parts) {
        try {
            return Optional.of(
                    ThaiDate.read(part(parts, "day"), part(parts, "month"), part(parts, "year")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A date as the three fields show it, its year of the Buddhist era. */
    static Map<String, Object> of(LocalDate date) {
        return Map.of(
                "day", Integer.toString(date.getDayOfMonth()),
                "month", Integer.toString(date.getMonthValue()),
                "year", Integer.toString(date.getYear() + OFFSET));
    }

    private static int part(Map<?, ?> parts, String name) {
        return Integer.parseInt(ThaiDate.inArabicDigits(String.valueOf(parts.get(name))).strip());
    }
}
