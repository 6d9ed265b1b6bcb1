package th.phinong.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A date asked for in three fields, sent as {@code <name>-day}, {@code <name>-month} and {@code
 * <name>-year}.
 *
 * @param field name, label, hint and error of the whole; its value is not used
 * @param day as typed
 * @param month as typed
 * @param year as typed: from 2400 Buddhist era, below Common Era
 */
public record DateField(Field field, String day, String month, String year) {

    private static final int OFFSET = 543;

    public static DateField of(String name, String label) {
        return new DateField(Field.of(name, label), "", "", "");
    }

    public DateField withHint(String words) {
        return new DateField(field.withHint(words), day, month, year);
    }

    /** The same with what was typed; null is nothing. */
    public DateField withValues(
            @Nullable String typedDay, @Nullable String typedMonth, @Nullable String typedYear) {
        return new DateField(field, orEmpty(typedDay), orEmpty(typedMonth), orEmpty(typedYear));
    }

    /** The same with a known date, its year of the Buddhist era. */
    public DateField withDate(LocalDate date) {
        return new DateField(
                field,
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear() + OFFSET));
    }

    public DateField withError(@Nullable String words) {
        return new DateField(field.withError(words), day, month, year);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
