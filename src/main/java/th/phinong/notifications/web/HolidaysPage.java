package th.phinong.notifications.web;

import org.jspecify.annotations.Nullable;

import th.phinong.notifications.Holiday;
import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;

/**
 * The public holidays of a year.
 *
 * @param year of the Buddhist era
 * @param typed what was typed into the form for another one
 */
public record HolidaysPage(
        Shell shell,
        int year,
        List<Holiday> holidays,
        Map<String, String> typed,
        List<FieldError> errors) {

    /** The years' pages beside this one, and this one. */
    public List<Integer> years() {
        return List.of(year - 1, year, year + 1);
    }

    /** The field for the day of another holiday. */
    public DateField day() {
        return DateField.of("day", shell.say("notifications.holiday.day"))
                .withValues(typed.get("day-day"), typed.get("day-month"), typed.get("day-year"))
                .withError(error("day-day"));
    }

    /** The field for its name in a language: {@code nameTh}, {@code nameEn}. */
    public Field name(String field) {
        return Field.of(field, shell.say("notifications.holiday." + field))
                .withValue(typed.get(field))
                .withError(error(field));
    }

    private @Nullable String error(String field) {
        return FieldError.at(field, errors);
    }
}
