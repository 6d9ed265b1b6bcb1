package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Baht;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.ThaiDate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single values as people and programs write them. */
final class ScalarReader {

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern PROVINCES =
            Pattern.compile("TH-(1[1-9]|2[0-7]|3[0-9]|4[0-9]|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])");
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What is wrong, as the end of a message key under {@code error.field}. */
    static final class Unreadable extends Exception {
        private final String kind;
        private final transient Object[] args;

        Unreadable(String kind, Object... args) {
            super(kind, null, false, false);
            this.kind = kind;
            this.args = args;
        }

        String kind() {
            return kind;
        }

        Object[] args() {
            return args;
        }
    }

    private ScalarReader() {}

    static Object read(Field field, Object raw) throws Unreadable {
        return switch (field.kind()) {
            case TEXT -> new ShortText(text(field, raw, false));
            case LONG_TEXT -> new LongText(text(field, raw, true));
            case DATE -> date(raw);
            case CHOICE -> choice(field, raw);
            case INTEGER -> integer(field, raw);
            case BAHT -> baht(raw);
            case YES_NO -> yesNo(raw);
            case PROVINCE -> province(raw);
            case COUNTRY -> country(raw);
            case CHOICES, ROWS -> throw new Unreadable("wrong-type");
        };
    }

    private static String string(Object raw) throws Unreadable {
        if (raw instanceof String text) {
            return text;
        }
        throw new Unreadable("wrong-type");
    }

    private static String text(Field field, Object raw, boolean manyLines) throws Unreadable {
        String text = PlainText.normalise(string(raw));
        PlainText.Fault fault = PlainText.faultOf(text, field.maxLength(), manyLines);
        if (fault == null && PlainText.isTurned(text)) {
            throw new Unreadable("control-character");
        }
        return switch (fault) {
            case null -> text;
            case BLANK -> throw new Unreadable("required");
            case TOO_LONG ->
                    throw new Unreadable(
                            "too-long", field.maxLength(), text.codePointCount(0, text.length()));
            case CONTROL_CHARACTER -> throw new Unreadable("control-character");
            case BROKEN_ENCODING -> throw new Unreadable("broken-encoding");
        };
    }

    private static LocalDate date(Object raw) throws Unreadable {
        if (raw instanceof Map<?, ?> parts) {
            if (!Set.of("day", "month", "year").containsAll(parts.keySet())) {
                throw new Unreadable("date-form");
            }
            int day = part(parts.get("day"));
            int month = part(parts.get("month"));
            return existing(day, month, part(parts.get("year")));
        }
        var iso = ISO_DATE.matcher(ThaiDate.inArabicDigits(string(raw)).strip());
        if (!iso.matches()) {
            throw new Unreadable("date-form");
        }
        int year = Integer.parseInt(iso.group(1));
        if (year >= FIRST_BUDDHIST_YEAR) {
            throw new Unreadable("date-iso-era", String.valueOf(year));
        }
        return existing(Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2)), year);
    }

    private static int part(@Nullable Object raw) throws Unreadable {
        if (raw == null) {
            throw new Unreadable("date-form");
        }
        String digits = ThaiDate.inArabicDigits(raw.toString()).strip();
        if (!WHOLE.matcher(digits).matches()) {
            throw new Unreadable("date-form");
        }
        return Integer.parseInt(digits);
    }

    private static LocalDate existing(int day, int month, int year) throws Unreadable {
        try {
            return ThaiDate.read(day, month, year);
        } catch (DateTimeException e) {
            boolean noEra = year < 1800 || year > 2999;
            throw noEra
                    ? new Unreadable("date-era", String.valueOf(year))
                    : new Unreadable("date-impossible");
        }
    }

    private static String choice(Field field, Object raw) throws Unreadable {
        String value = string(raw).strip();
        if (!field.choices().contains(value)) {
            throw new Unreadable("choice");
        }
        return value;
    }

    private static Integer integer(Field field, Object raw) throws Unreadable {
        String digits = digits(raw);
        if (!WHOLE.matcher(digits).matches()
                || Integer.parseInt(digits) < 1
                || Integer.parseInt(digits) > field.maxLength()) {
            throw new Unreadable("integer", field.maxLength());
        }
        return Integer.parseInt(digits);
    }

    private static Baht baht(Object raw) throws Unreadable {
        return Baht.read(digits(raw)).orElseThrow(() -> new Unreadable("baht"));
    }

    private static String digits(Object raw) throws Unreadable {
        String written =
                raw instanceof BigDecimal number
                        ? number.toPlainString()
                        : raw instanceof Number ? raw.toString() : string(raw);
        return ThaiDate.inArabicDigits(written).strip();
    }

    private static Boolean yesNo(Object raw) throws Unreadable {
        return switch (raw.toString()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new Unreadable("yes-no");
        };
    }

    private static ProvinceCode province(Object raw) throws Unreadable {
        String code = string(raw).strip().toUpperCase(Locale.ROOT);
        if (code.equals("TH-10")) {
            throw new Unreadable("province-bangkok");
        }
        if (!PROVINCES.matcher(code).matches()) {
            throw new Unreadable("province");
        }
        return new ProvinceCode(code);
    }

    private static String country(Object raw) throws Unreadable {
        String code = string(raw).strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code) || code.equals("TH")) {
            throw new Unreadable("country");
        }
        return code;
    }
}
