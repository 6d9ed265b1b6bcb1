package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.DraftField;
import th.phinong.documents.Paper;
import th.phinong.documents.WrittenDraft;
import th.phinong.shared.Language;
import th.phinong.web.Crumb;
import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which a draft is made, with the text that it gives.
 *
 * @param action where it is sent
 * @param seen the version that it changes, 0 for a new draft
 * @param about what the draft is for, in words; empty for none
 * @param fields what there is to choose and to fill in
 * @param typed what is in the fields
 * @param texts how the draft reads, Thai first
 * @param largest the largest file that is taken, in megabytes
 */
public record DraftForm(
        Shell shell,
        List<Crumb> crumbs,
        String action,
        int seen,
        String about,
        Paper paper,
        List<DraftField> fields,
        Map<String, String> typed,
        List<WrittenDraft> texts,
        long largest,
        List<FieldError> errors) {

    public String title() {
        return shell.say(
                seen == 0 ? "establishment.drafts.new" : "establishment.drafts.revise",
                shell.say(paper.nameKey()));
    }

    /** The label of a field, and in which language it is answered. */
    public Field field(DraftField field, @Nullable Language language) {
        var name = language == null ? field.name() : field.in(language);
        var label = shell.say("documents.hole." + field.name());
        return Field.of(
                        name,
                        language == null
                                ? label
                                : shell.say(
                                        "establishment.drafts.in",
                                        label,
                                        shell.say("documents.language." + language.name())))
                .withValue(typed.get(name))
                .withError(error(name));
    }

    /** A field with its line of help, where it has one. */
    public Field helped(DraftField field, @Nullable Language language) {
        var hint = shell.words().find("documents.drafting.hint." + field.name());
        var plain = field(field, language);
        return hint == null || language == Language.EN ? plain : plain.withHint(hint);
    }

    /** Whether something else than what is offered was written, or has to be. */
    public boolean isOther(DraftField field) {
        return field.languages().stream()
                .map(field::in)
                .anyMatch(name -> typed.containsKey(name) || error(name) != null);
    }

    public DateField date(DraftField field) {
        var name = field.name();
        return DateField.of(name, shell.say("documents.hole." + name))
                .withValues(
                        typed.get(name + "-day"),
                        typed.get(name + "-month"),
                        typed.get(name + "-year"))
                .withError(error(name));
    }

    /** What may be chosen, in both languages of the text where it has both. */
    public List<Option> options(DraftField field) {
        var chosen = typed.getOrDefault(field.name(), "");
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.drafts.open"), chosen.isEmpty()));
        for (var offer : field.offers()) {
            var label = shell.of(offer.label());
            options.add(Option.of(offer.id(), label, chosen.equals(offer.id())));
        }
        if (field.blank() != null) {
            options.add(
                    Option.of(
                            DraftField.OTHER,
                            shell.say("establishment.drafts.other"),
                            chosen.equals(DraftField.OTHER)));
        }
        return options;
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        return FieldError.at(field, errors);
    }

    /** What is wrong, each with the name of its field: the same fault may be at several. */
    public List<FieldError> summary() {
        var labels = new HashMap<String, String>();
        for (var field : fields) {
            labels.put(field.name(), field(field, null).label());
            field.languages().forEach(l -> labels.put(field.in(l), field(field, l).label()));
        }
        return errors.stream().map(error -> named(error, labels.get(error.field()))).toList();
    }

    private FieldError named(FieldError error, @Nullable String label) {
        return label == null
                ? error
                : new FieldError(
                        error.field(),
                        shell.say("establishment.drafts.fault-of", label, error.message()));
    }

    /** What is wrong with no field alone. */
    public List<String> general() {
        return errors.stream()
                .filter(error -> error.field().isEmpty())
                .map(FieldError::message)
                .toList();
    }
}
