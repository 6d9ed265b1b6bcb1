package th.phinong.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads and writes calendar dates as Thai officials do: day, month by name, year of the Buddhist
 * era. Dates are kept as {@link LocalDate} (ISO) everywhere else.
 */
public final class ThaiDate {

    private static final List<String> MONTHS_TH =
            List.of(
                    "มกราคม",
                    "กุมภาพันธ์",
                    "มีนาคม",
                    "เมษายน",
                    "พฤษภาคม",
                    "มิถุนายน",
                    "กรกฎาคม",
                    "สิงหาคม",
                    "กันยายน",
                    "ตุลาคม",
                    "พฤศจิกายน",
                    "ธันวาคม");
    private static final List<String> MONTHS_EN =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int FIRST_COMMON_YEAR = 1800;
    private static final int OFFSET = 543;

    private ThaiDate() {}

    /**
     * The date that a person typed in three fields. A year from 2400 is read as Buddhist era, a
     * year from 1800 to 2399 as Common Era.
     *
     * @throws DateTimeException if there is no such day, such as 31 February, or the year's era
     *     cannot be told
     */
    public static LocalDate read(int day, int month, int year) {
        if (year >= FIRST_BUDDHIST_YEAR && year <= 2999) {
            return LocalDate.of(year - OFFSET, month, day);
        }
        if (year >= FIRST_COMMON_YEAR && year < FIRST_BUDDHIST_YEAR) {
            return LocalDate.of(year, month, day);
        }
        throw new DateTimeException("the era of year " + year + " cannot be told");
    }

    /** For example {@code 11 ตุลาคม 2561} or {@code 11 October 2018 (B.E. 2561)}. */
    public static String write(LocalDate date, Language language) {
        return switch (language) {
            case TH ->
                    date.getDayOfMonth()
                            + " "
                            + monthName(date.getMonthValue(), language)
                            + " "
                            + (date.getYear() + OFFSET);
            case EN ->
                    date.getDayOfMonth()
                            + " "
                            + monthName(date.getMonthValue(), language)
                            + " "
                            + date.getYear()
                            + " (B.E. "
                            + (date.getYear() + OFFSET)
                            + ")";
        };
    }

    /** The month's full name. */
    public static String monthName(int month, Language language) {
        return (language == Language.TH ? MONTHS_TH : MONTHS_EN).get(month - 1);
    }

    /** The same text with the digits 0-9 written as ๐-๙, as letters of the ministry have them. */
    public static String inThaiDigits(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : (char) c));
        return out.toString();
    }

    /** The same text with the digits ๐-๙ written as 0-9. */
    public static String inArabicDigits(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> out.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
        return out.toString();
    }
}
