package th.phinong.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field the field's name; a date's is {@code <name>-day}; empty if it is none's alone
 * @param message what is wrong and what would be right, in the reader's language
 */
public record FieldError(String field, String message) {

    /** What is wrong with one field, the first of it if it is much; null if nothing is. */
    public static @Nullable String at(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
