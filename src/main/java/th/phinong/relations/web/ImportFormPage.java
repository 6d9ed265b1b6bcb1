package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.TableFile;
import th.phinong.relations.store.ImportStore.Import;
import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;

/**
 * Where a person brings a new list.
 *
 * @param typed what was sent
 * @param recent the lists that were brought last
 */
public record ImportFormPage(
        Shell shell, Map<String, String> typed, List<FieldError> errors, List<Import> recent) {

    public Field field(String name) {
        return Field.of(name, shell.say("relations-import.field." + name))
                .withHint(shell.words().find("relations-import.hint." + name))
                .withValue(typed.get(name))
                .withError(error(name));
    }

    public Field file() {
        return field("file")
                .withHint(shell.say("relations-import.file-hint", TableFile.LARGEST_MEGABYTES));
    }

    public DateField asAt() {
        return DateField.of("asAt", shell.say("relations-import.field.asAt"))
                .withValues(typed.get("asAt-day"), typed.get("asAt-month"), typed.get("asAt-year"))
                .withError(error("asAt-day"));
    }

    public List<Option> kinds() {
        return List.of(
                option("kind", ListingKind.SIGNED.name(), "relations-import.kind.signed"),
                option(
                        "kind",
                        ListingKind.IN_PROGRESS.name(),
                        "relations-import.kind.in-progress"));
    }

    public List<Option> scopes() {
        return List.of(
                option("scope", "ALL", "relations-import.scope.all"),
                option("scope", "PART", "relations-import.scope.part"));
    }

    public String state(Import of) {
        return shell.say("relations-import.state." + FactWords.key(of.state()));
    }

    private Option option(String name, String value, String key) {
        return Option.of(value, shell.say(key), value.equals(typed.get(name)));
    }

    private @Nullable String error(String name) {
        return FieldError.at(name, errors);
    }
}
