package th.phinong.documents.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what was typed of an entry of the list of binding words. */
final class EntryForm {

    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 100;

    private final Shell shell;
    private final Map<String, String> typed;
    private final List<FieldError> errors = new ArrayList<>();

    EntryForm(Shell shell, Map<String, String> typed) {
        this.shell = shell;
        this.typed = typed;
    }

    /** The fields of an entry that there is. */
    static Map<String, String> of(Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("language", entry.language().name());
        fields.put("kind", entry.kind().name());
        fields.put("severity", entry.severity().name());
        fields.put("words", String.join("\n", entry.words()));
        fields.put("exceptions", String.join("\n", entry.exceptions()));
        fields.put("whyTh", entry.why().th());
        fields.put("whyEn", entry.why().in(Language.EN));
        fields.put("insteadTh", entry.instead().th());
        fields.put("insteadEn", entry.instead().in(Language.EN));
        return fields;
    }

    /** The entry; null where something is wrong. */
    @Nullable Entry entry(String code) {
        var language = one("language", Language.values());
        var kind = one("kind", Kind.values());
        var severity = one("severity", Severity.values());
        var words = lines("words");
        if (words.isEmpty()) {
            errors.add(new FieldError("words", shell.say("documents.entry.words.missing")));
        }
        var why = text("why");
        var instead = text("instead");
        var exceptions = lines("exceptions");
        source();
        if (!errors.isEmpty()
                || language == null
                || kind == null
                || severity == null
                || why == null
                || instead == null) {
            return null;
        }
        return new Entry(code, language, kind, severity, words, exceptions, why, instead);
    }

    /** Why the list is changed, and where that comes from; null where it is missing. */
    @Nullable LocalizedText source() {
        return text("source");
    }

    List<FieldError> errors() {
        return errors.stream().distinct().toList();
    }

    private <E extends Enum<E>> @Nullable E one(String field, E[] values) {
        var chosen =
                Stream.of(values)
                        .filter(value -> value.name().equals(typed.get(field)))
                        .filter(value -> value != Kind.DENIAL)
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            errors.add(new FieldError(field, shell.say("documents.entry.choose")));
        }
        return chosen;
    }

    private List<String> lines(String field) {
        var lines =
                typed.getOrDefault(field, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_WORDS || lines.stream().anyMatch(line -> !isText(line))) {
            errors.add(new FieldError(field, shell.say("documents.entry.faulty")));
        }
        return lines;
    }

    private @Nullable LocalizedText text(String field) {
        var th = typed.getOrDefault(field + "Th", "").strip();
        var en = typed.getOrDefault(field + "En", "").strip();
        for (var language : List.of("Th", "En")) {
            if (!isText(language.equals("Th") ? th : en)) {
                errors.add(new FieldError(field + language, shell.say("documents.entry.faulty")));
            }
        }
        return isText(th) && isText(en) ? new LocalizedText(th, en) : null;
    }

    private static boolean isText(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }
}
