package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.NewList;
import th.phinong.relations.store.ImportStore;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed of a new list, with what it means.
 *
 * @param list what it means; null where anything is wrong
 * @param errors what is wrong, at its field
 */
record ImportForm(@Nullable NewList list, List<FieldError> errors) {

    private static final int LONGEST_TITLE = 200;

    /**
     * Reads it.
     *
     * @param fileName what the file is called; empty where none was sent
     */
    static ImportForm read(
            Map<String, String> typed,
            String fileName,
            ImportStore imports,
            Words words,
            LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var key = value(typed, "key");
        var titleTh = value(typed, "titleTh");
        var titleEn = value(typed, "titleEn");
        var kind = kind(value(typed, "kind"));
        var scope = value(typed, "scope");
        var asAt = asAt(typed);
        var pairs = number(value(typed, "claimedPairs"));
        var provinces = number(value(typed, "claimedProvinces"));
        boolean named = key.matches("[a-z0-9][a-z0-9-]{2,39}") && key.matches(".*[a-z].*");
        refuseIf(fileName.isEmpty(), errors, "file", words);
        refuseIf(!named, errors, "key", words);
        if (named && !imports.isFree(key)) {
            errors.add(new FieldError("key", words.say("relations-import.error.key-taken")));
        }
        refuseIf(!FactForm.fits(titleTh, LONGEST_TITLE), errors, "titleTh", words);
        refuseIf(
                !titleEn.isEmpty() && !FactForm.fits(titleEn, LONGEST_TITLE),
                errors,
                "titleEn",
                words);
        refuseIf(kind == null, errors, "kind", words);
        refuseIf(!List.of("ALL", "PART").contains(scope), errors, "scope", words);
        refuseIf(asAt == null || asAt.isAfter(today), errors, "asAt-day", words);
        refuseIf(isWrong(typed, "claimedPairs", pairs), errors, "claimedPairs", words);
        refuseIf(isWrong(typed, "claimedProvinces", provinces), errors, "claimedProvinces", words);
        if (!errors.isEmpty() || kind == null || asAt == null) {
            return new ImportForm(null, List.copyOf(errors));
        }
        var title = new LocalizedText(titleTh, titleEn.isEmpty() ? null : titleEn);
        var list =
                new NewList(
                        key, title, kind, scope.equals("ALL"), asAt, pairs, provinces, fileName);
        return new ImportForm(list, List.of());
    }

    /** A day in three fields, or as a program sends it in one. */
    private static @Nullable LocalDate asAt(Map<String, String> typed) {
        var day = value(typed, "asAt");
        return day.isEmpty()
                ? FactForm.date(typed, "asAt")
                : AsAtForm.date(ThaiDate.inArabicDigits(day));
    }

    private static @Nullable ListingKind kind(String name) {
        for (var kind : ListingKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isWrong(Map<String, String> typed, String name, @Nullable Integer read) {
        return read == null && !value(typed, name).isEmpty();
    }

    private static @Nullable Integer number(String text) {
        var digits = ThaiDate.inArabicDigits(text);
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    private static String value(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static void refuseIf(
            boolean wrong, List<FieldError> errors, String field, Words words) {
        if (wrong) {
            errors.add(new FieldError(field, words.say("relations-import.error." + field)));
        }
    }
}
