package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.FieldKind;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Option;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the fields of a form from an action's definition and what is in them. */
@Component
class FormFields {

    private static final int ROWS_AT_FIRST = 2;

    private final Directory directory;

    FormFields(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param input what is in the fields, nested
     * @param errors what is wrong, each with its path
     */
    List<FormField> of(
            Words words, List<Field> fields, Map<String, Object> input, List<FieldError> errors) {
        return fields.stream()
                .map(field -> of(words, field, field.name(), input.get(field.name()), errors))
                .toList();
    }

    private FormField of(
            Words words,
            Field field,
            String path,
            @Nullable Object value,
            List<FieldError> errors) {
        var label = words.say(field.labelKey());
        return new FormField(
                field,
                FormNames.ofPath(path),
                field.required() || isRows(field)
                        ? label
                        : words.say("establishment.form.optional", label),
                words.find(field.hintKey()),
                value,
                options(words, field, value),
                isRows(field) ? rows(words, field, path, value, errors) : List.of(),
                error(words, path, errors));
    }

    private List<List<FormField>> rows(
            Words words,
            Field field,
            String path,
            @Nullable Object value,
            List<FieldError> errors) {
        List<?> filled = value instanceof List<?> list ? list : List.of();
        int shown = Math.max(ROWS_AT_FIRST, filled.size());
        return IntStream.range(0, shown)
                .mapToObj(
                        i ->
                                row(
                                        words,
                                        field,
                                        path + "[" + i + "].",
                                        i < filled.size() ? filled.get(i) : null,
                                        errors))
                .toList();
    }

    private List<FormField> row(
            Words words,
            Field field,
            String prefix,
            @Nullable Object row,
            List<FieldError> errors) {
        var cells = new ArrayList<FormField>();
        for (var column : field.columns()) {
            Object cell = row instanceof Map<?, ?> map ? map.get(column.name()) : null;
            var made = of(words, column, prefix + column.name(), cell, errors);
            cells.add(
                    new FormField(
                            column,
                            made.name(),
                            words.say(column.labelKey()),
                            null,
                            cell,
                            made.options(),
                            List.of(),
                            made.error()));
        }
        return cells;
    }

    private List<Option> options(Words words, Field field, @Nullable Object value) {
        return switch (field.kind()) {
            case CHOICE, CHOICES ->
                    field.choices().stream()
                            .map(
                                    choice ->
                                            Option.of(
                                                    choice,
                                                    words.say(field.choiceKey(choice)),
                                                    isChosen(choice, value)))
                            .toList();
            case YES_NO ->
                    Stream.of("yes", "no")
                            .map(
                                    answer ->
                                            Option.of(
                                                    answer,
                                                    words.say("establishment.form." + answer),
                                                    isChosen(answer, value)))
                            .toList();
            case PROVINCE ->
                    withNothing(
                            words,
                            directory.provinces().stream()
                                    .filter(province -> province.underGuideline())
                                    .map(
                                            province ->
                                                    place(
                                                            words,
                                                            province.code().iso(),
                                                            province.name(),
                                                            value)));
            case COUNTRY ->
                    withNothing(
                            words,
                            directory.countries().stream()
                                    .filter(country -> !country.iso2().equals("TH"))
                                    .map(
                                            country ->
                                                    place(
                                                            words,
                                                            country.iso2(),
                                                            country.name(),
                                                            value))
                                    .sorted(
                                            (a, b) ->
                                                    words.alphabetical()
                                                            .compare(a.label(), b.label())));
            case TEXT, LONG_TEXT, DATE, INTEGER, BAHT, ROWS -> List.of();
        };
    }

    private static Option place(
            Words words, String code, LocalizedText name, @Nullable Object value) {
        return Option.of(code, words.of(name), isChosen(code, value));
    }

    private static List<Option> withNothing(Words words, Stream<Option> options) {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("establishment.form.choose"), false)),
                        options)
                .toList();
    }

    private static boolean isChosen(String choice, @Nullable Object value) {
        return switch (value) {
            case null -> false;
            case List<?> chosen -> chosen.contains(choice);
            case Boolean answer -> choice.equals(answer ? "yes" : "no");
            default -> choice.equals(value.toString());
        };
    }

    private static boolean isRows(Field field) {
        return field.kind() == FieldKind.ROWS;
    }

    private static @Nullable String error(Words words, String path, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.path().equals(path))
                .findFirst()
                .map(error -> words.say(error.messageKey(), error.args().toArray()))
                .orElse(null);
    }

    /** The errors for the summary at the top of the page, each linked to its field. */
    List<th.phinong.web.FieldError> summary(
            Words words, List<Field> fields, List<FieldError> errors) {
        var dates =
                fields.stream()
                        .filter(field -> field.kind() == FieldKind.DATE)
                        .map(Field::name)
                        .toList();
        var told = new LinkedHashMap<String, th.phinong.web.FieldError>();
        for (var error : errors) {
            var field =
                    dates.contains(error.path())
                            ? error.path() + "-day"
                            : FormNames.ofPath(error.path());
            var sentence = words.say(error.messageKey(), error.args().toArray());
            // A rule that several fields break together is said once.
            told.putIfAbsent(
                    error.rule() == null ? field : sentence,
                    new th.phinong.web.FieldError(field, at(words, error, sentence)));
        }
        return List.copyOf(told.values());
    }

    /** The sentence with the field's name before it: at the top of the page it stands alone. */
    private static String at(Words words, FieldError error, String sentence) {
        var name = error.path().substring(error.path().lastIndexOf('.') + 1);
        var label = words.find("field." + name + ".label");
        return error.rule() != null || label == null
                ? sentence
                : words.say("establishment.form.error-at", label, sentence);
    }
}
