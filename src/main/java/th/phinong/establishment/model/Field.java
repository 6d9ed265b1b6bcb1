package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Clause;

import java.util.Arrays;
import java.util.List;

/**
 * One field of an action, the same for the page's form and for the API. Its words are in the
 * message files under {@code field.<name>}.
 *
 * @param name the name in forms and JSON
 * @param kind what it takes
 * @param required whether it must be filled in
 * @param maxLength the longest text in code points, the largest number, the most rows
 * @param choices the values to choose from, in order
 * @param columns the fields of a row
 * @param mayLieAhead whether a date may be in the future
 * @param clause the clause that asks for it, or null
 */
public record Field(
        String name,
        FieldKind kind,
        boolean required,
        int maxLength,
        List<String> choices,
        List<Field> columns,
        boolean mayLieAhead,
        @Nullable Clause clause) {

    private static final int LONG_TEXT_MAX = 4000;
    private static final int ROWS_MAX = 200;

    public Field {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    static Field text(String name) {
        return of(name, FieldKind.TEXT, ShortText.MAX, List.of());
    }

    static Field longText(String name) {
        return of(name, FieldKind.LONG_TEXT, LONG_TEXT_MAX, List.of());
    }

    /** The whole text of an instrument. */
    static Field wholeText(String name) {
        return of(name, FieldKind.LONG_TEXT, LongText.MAX, List.of());
    }

    static Field date(String name) {
        return of(name, FieldKind.DATE, 0, List.of());
    }

    static Field integer(String name, int largest) {
        return of(name, FieldKind.INTEGER, largest, List.of());
    }

    static Field baht(String name) {
        return of(name, FieldKind.BAHT, 0, List.of());
    }

    static Field yesNo(String name) {
        return of(name, FieldKind.YES_NO, 0, List.of());
    }

    static Field province(String name) {
        return of(name, FieldKind.PROVINCE, 0, List.of());
    }

    static Field country(String name) {
        return of(name, FieldKind.COUNTRY, 0, List.of());
    }

    static Field rows(String name, Field... columns) {
        return of(name, FieldKind.ROWS, ROWS_MAX, List.of(columns));
    }

    static <E extends Enum<E>> Field choice(String name, Class<E> values) {
        return choosing(name, FieldKind.CHOICE, values);
    }

    static <E extends Enum<E>> Field choices(String name, Class<E> values) {
        return choosing(name, FieldKind.CHOICES, values);
    }

    private static <E extends Enum<E>> Field choosing(
            String name, FieldKind kind, Class<E> values) {
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        return new Field(name, kind, false, 0, names, List.of(), false, null);
    }

    private static Field of(String name, FieldKind kind, int max, List<Field> columns) {
        return new Field(name, kind, false, max, List.of(), columns, false, null);
    }

    Field mustBeGiven() {
        return new Field(name, kind, true, maxLength, choices, columns, mayLieAhead, clause);
    }

    Field orAhead() {
        return new Field(name, kind, required, maxLength, choices, columns, true, clause);
    }

    Field citing(String number) {
        return new Field(
                name, kind, required, maxLength, choices, columns, mayLieAhead, Clause.of(number));
    }

    public String labelKey() {
        return "field." + name + ".label";
    }

    /** A hint that some fields have; absent from the message files where there is none. */
    public String hintKey() {
        return "field." + name + ".hint";
    }

    /** The words of one of the choices. */
    public String choiceKey(String value) {
        return "choice." + name + "." + value;
    }
}
