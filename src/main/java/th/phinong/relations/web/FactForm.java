package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.ThaiDate;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed of a letter or a signed copy, with what it means.
 *
 * @param kind what it is about, or null where that was not said
 * @param value in the form that the register keeps, or null where it cannot be
 */
record FactForm(
        Map<String, String> typed,
        @Nullable Source source,
        @Nullable Kind kind,
        @Nullable LocalDate asAt,
        @Nullable String value,
        List<FieldError> errors) {

    static final List<Source> SOURCES = List.of(Source.SIGNED_COPY, Source.LETTER);
    static final List<Kind> KINDS =
            List.of(
                    Kind.STATUS,
                    Kind.SIGNED_YEAR,
                    Kind.SIGNED_ON,
                    Kind.SIGNATORY_BODY,
                    Kind.COOPERATION,
                    Kind.TERM);
    static final List<RelationStatus> STATUSES =
            List.of(
                    RelationStatus.IN_PROGRESS,
                    RelationStatus.LOI_SIGNED,
                    RelationStatus.ESTABLISHED,
                    RelationStatus.EXPIRED,
                    RelationStatus.TERMINATED,
                    RelationStatus.DECLINED);

    private static final int LONGEST = 1000;
    private static final int LONGEST_REFERENCE = 200;

    static FactForm read(Map<String, String> typed, Words words, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var source = oneOf(SOURCES, typed.get("source"));
        var kind = oneOf(KINDS, typed.get("kind"));
        var asAt = date(typed, "asAt");
        var text = typed.getOrDefault("value", "").strip();
        var value = kind == null ? null : value(kind, text, today, words);
        refuseIf(source == null, errors, "source", words);
        refuseIf(kind == null, errors, "kind", words);
        refuseIf(asAt == null || asAt.isAfter(today), errors, "asAt-day", words);
        refuseIf(!fits(typed.get("reference"), LONGEST_REFERENCE), errors, "reference", words);
        if (kind != null && value == null) {
            var key = "relations.assert.error." + FactWords.key(kind);
            errors.add(new FieldError("value", words.say(key)));
        }
        return new FactForm(typed, source, kind, asAt, value, List.copyOf(errors));
    }

    /** Whether a text is there, is not too long and holds nothing unseen. */
    static boolean fits(@Nullable String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
    }

    private static @Nullable String value(Kind kind, String text, LocalDate today, Words words) {
        var digits = ThaiDate.inArabicDigits(text);
        return switch (kind) {
            case STATUS -> status(text, words);
            case SIGNED_YEAR -> year(digits, today);
            case SIGNED_ON -> {
                var date = AsAtForm.date(digits);
                yield date == null || date.isAfter(today) ? null : date.toString();
            }
            case TERM -> digits.matches("[1-9]\\d?") ? "YEARS:" + digits : null;
            default -> fits(text, LONGEST) ? text : null;
        };
    }

    /** A status by its name in the reader's language, or as programs write it. */
    private static @Nullable String status(String text, Words words) {
        return STATUSES.stream()
                .filter(
                        s ->
                                s.name().equals(text)
                                        || words.say(RelationRow.statusKey(s))
                                                .equalsIgnoreCase(text))
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String year(String digits, LocalDate today) {
        if (!digits.matches("2[4-9]\\d\\d")) {
            return null;
        }
        int year = new BuddhistYear(Integer.parseInt(digits)).commonEra();
        return year > today.getYear() ? null : Integer.toString(year);
    }

    static @Nullable LocalDate date(Map<String, String> typed, String name) {
        try {
            return ThaiDate.read(
                    number(typed, name + "-day"),
                    number(typed, name + "-month"),
                    number(typed, name + "-year"));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(Map<String, String> typed, String name) {
        return Integer.parseInt(ThaiDate.inArabicDigits(typed.getOrDefault(name, "").strip()));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(List<E> all, @Nullable String name) {
        return all.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
    }

    private static void refuseIf(
            boolean wrong, List<FieldError> errors, String field, Words words) {
        if (wrong) {
            errors.add(new FieldError(field, words.say("relations.assert.error.field." + field)));
        }
    }
}
