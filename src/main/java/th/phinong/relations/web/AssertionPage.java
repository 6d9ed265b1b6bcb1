package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a person records what a letter or a signed copy says of a relation.
 *
 * @param typed what was sent
 */
public record AssertionPage(
        Shell shell, RelationRow row, Map<String, String> typed, List<FieldError> errors) {

    public Field field(String name) {
        return Field.of(name, shell.say("relations.assert." + name))
                .withHint(shell.words().find("relations.assert." + name + "-hint"))
                .withValue(typed.get(name))
                .withError(error(name));
    }

    public DateField asAt() {
        return DateField.of("asAt", shell.say("relations.assert.asAt"))
                .withValues(typed.get("asAt-day"), typed.get("asAt-month"), typed.get("asAt-year"))
                .withError(error("asAt-day"));
    }

    public List<Option> sources() {
        return options(
                "source", FactForm.SOURCES, s -> shell.say("relations.source." + FactWords.key(s)));
    }

    public List<Option> kinds() {
        return options("kind", FactForm.KINDS, k -> FactWords.kind(shell.words(), k));
    }

    /** How each status is to be written. */
    public List<String> statuses() {
        return FactForm.STATUSES.stream().map(s -> shell.say(RelationRow.statusKey(s))).toList();
    }

    private <E extends Enum<E>> List<Option> options(
            String name, List<E> all, Function<E, String> label) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("relations.assert.choose"), false));
        all.forEach(
                e ->
                        options.add(
                                Option.of(
                                        e.name(),
                                        label.apply(e),
                                        e.name().equals(typed.get(name)))));
        return options;
    }

    private @Nullable String error(String name) {
        return FieldError.at(name, errors);
    }
}
