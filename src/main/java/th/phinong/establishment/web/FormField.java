package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Field;
import th.phinong.web.DateField;
import th.phinong.web.Option;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A field of an action's form, ready for the page.
 *
 * @param spec the field as the action defines it
 * @param name its name and id on the page
 * @param label what it is called, with its unit and whether it may stay empty
 * @param hint a line of help, or null
 * @param value what is in it: text, a list of choices, or a date's parts
 * @param options what there is to choose from
 * @param rows the rows of a table, each with its columns
 * @param error what is wrong with it, or null
 */
public record FormField(
        Field spec,
        String name,
        String label,
        @Nullable String hint,
        @Nullable Object value,
        List<Option> options,
        List<List<FormField>> rows,
        @Nullable String error) {

    /** The field with some of its options only. */
    FormField offering(Predicate<Option> offered) {
        var some = options.stream().filter(offered).toList();
        return new FormField(spec, name, label, hint, value, some, rows, error);
    }

    /** The field as a component takes it. */
    public th.phinong.web.Field field() {
        return new th.phinong.web.Field(name, label, hint, text(), error);
    }

    /** What is in it, as text. */
    public String text() {
        return value == null || value instanceof Map || value instanceof List
                ? ""
                : value.toString();
    }

    /** The field as a date, as typed. */
    public DateField date() {
        var date = new DateField(field(), part("day"), part("month"), part("year"));
        return error == null ? date : date.withError(error);
    }

    private String part(String name) {
        return value instanceof Map<?, ?> parts && parts.get(name) != null
                ? parts.get(name).toString()
                : "";
    }

    /** The width, in characters, that suits what is asked for. */
    public int width() {
        return switch (spec.kind()) {
            case INTEGER -> 5;
            case BAHT -> 10;
            default -> 0;
        };
    }
}
