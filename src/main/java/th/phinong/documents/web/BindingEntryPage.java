package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.shared.Language;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form for an entry of the list of binding words.
 *
 * @param version the version that the editor saw
 * @param code the entry's code, empty for a new one
 * @param typed what is in the fields
 */
public record BindingEntryPage(
        Shell shell, int version, String code, Map<String, String> typed, List<FieldError> errors) {

    public boolean isNew() {
        return code.isEmpty();
    }

    public Field field(String name) {
        var hint = shell.words().find("documents.entry." + name + ".hint");
        var field =
                Field.of(name, shell.say("documents.entry." + name))
                        .withValue(typed.get(name))
                        .withError(error(name));
        return hint == null ? field : field.withHint(hint);
    }

    public List<Option> languages() {
        return options("language", "documents.language.", Language.values());
    }

    public List<Option> kinds() {
        var kinds = Stream.of(Kind.values()).filter(kind -> kind != Kind.DENIAL);
        return options("kind", "documents.kind-of-word.", kinds.toArray(Kind[]::new));
    }

    public List<Option> severities() {
        return options("severity", "documents.severity.", Severity.values());
    }

    private List<Option> options(String name, String key, Enum<?>[] values) {
        return Stream.of(values)
                .map(
                        value ->
                                Option.of(
                                        value.name(),
                                        shell.say(key + value.name()),
                                        value.name().equals(typed.get(name))))
                .toList();
    }

    private @Nullable String error(String field) {
        return FieldError.at(field, errors);
    }
}
