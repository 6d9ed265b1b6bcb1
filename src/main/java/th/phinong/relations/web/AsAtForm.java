package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.AsAt;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The day that an address asks about ({@code asOf}) and the day by which it was to be known ({@code
 * knownOn}): ISO dates, their year of either era.
 *
 * @param at what they mean; now where anything is wrong
 * @param errors what is wrong, at its field
 * @param today the day in Thailand
 */
public record AsAtForm(AsAt at, List<FieldError> errors, LocalDate today) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Reads them. */
    public static AsAtForm read(Map<String, String> typed, Words words, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var day = date("asOf", typed, words, today, errors);
        var known = date("knownOn", typed, words, today, errors);
        var at = errors.isEmpty() ? AsAt.of(day, known, today) : AsAt.NOW;
        return new AsAtForm(at, List.copyOf(errors), today);
    }

    private static @Nullable LocalDate date(
            String name,
            Map<String, String> typed,
            Words words,
            LocalDate today,
            List<FieldError> errors) {
        var value = ThaiDate.inArabicDigits(typed.getOrDefault(name, "").strip());
        if (value.isEmpty()) {
            return null;
        }
        var date = date(value);
        if (date == null || date.isAfter(today)) {
            var what = date == null ? "no-date" : "future";
            errors.add(new FieldError(name, words.say("relations.error." + what)));
        }
        return date;
    }

    /** An ISO date, its year of either era; null for anything else. */
    static @Nullable LocalDate date(String value) {
        var parts = DATE.matcher(value);
        if (!parts.matches()) {
            return null;
        }
        try {
            return ThaiDate.read(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
