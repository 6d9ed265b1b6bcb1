package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The form of one action: its fields, once for the page and for the API, and how they are read. */
public final class ActionSpec {

    /** What comes of reading: the action, or every fault. */
    public sealed interface Reading {

        /** The input says this. */
        record Read(Action action) implements Reading {}

        /** The input cannot be taken; each fault is at its field. */
        record Faulty(List<FieldError> errors) implements Reading {
            public Faulty {
                errors = List.copyOf(errors);
            }
        }
    }

    /** A fault that only several fields together show. */
    interface Check {
        List<FieldError> faults(Answers answers, Asker asker);
    }

    private final ActionName name;
    private final List<Field> fields;
    private final List<Check> checks;
    private final BiFunction<Answers, Asker, Action> build;

    ActionSpec(
            ActionName name,
            List<Field> fields,
            BiFunction<Answers, Asker, Action> build,
            Check... checks) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.build = build;
        this.checks = List.of(checks);
    }

    /** The form of an action as this desk gets it for this case. */
    public static ActionSpec of(ActionName name, Asker asker) {
        return ActionSpecs.of(name, asker);
    }

    /**
     * The form that puts an entry right: the reason, and the fields of the act itself.
     *
     * @param entry the number of the wrong event in its case, from 1
     */
    public static @Nullable ActionSpec ofCorrection(int entry, Asker asker) {
        return StandingSpecs.correction(entry, asker);
    }

    public ActionName name() {
        return name;
    }

    public List<Field> fields() {
        return fields;
    }

    /**
     * Reads input.
     *
     * @param input field by field: text, numbers, booleans, lists of rows, maps; from JSON, or from
     *     a form by {@link FormInput#nest}. A field that is not in the form is a fault.
     */
    public Reading read(Map<String, Object> input, Asker asker) {
        var reader = new InputReader();
        Answers answers = reader.read(fields, input, "");
        var errors = new ArrayList<>(reader.errors());
        errors.addAll(ahead(answers, asker));
        for (Check check : checks) {
            check.faults(answers, asker).stream()
                    .filter(fault -> !isFaulty(errors, fault.path()))
                    .forEach(errors::add);
        }
        return errors.isEmpty()
                ? new Reading.Read(build.apply(answers, asker))
                : new Reading.Faulty(errors);
    }

    private static boolean isFaulty(List<FieldError> errors, String path) {
        return errors.stream().anyMatch(error -> error.path().equals(path));
    }

    /** EST-R11 said at the field. */
    private List<FieldError> ahead(Answers answers, Asker asker) {
        var errors = new ArrayList<FieldError>();
        for (Field field : fields) {
            if (field.kind() == FieldKind.DATE
                    && !field.mayLieAhead()
                    && answers.has(field.name())
                    && DateRules.notAhead(answers.date(field.name()), asker.today())
                            instanceof Decision.Refused(var refusal)) {
                errors.add(FieldError.of(field.name(), refusal));
            }
        }
        return errors;
    }

    /** A field that must be given where the others say so. */
    static Check requiredIf(String field, Predicate<Answers> condition) {
        return (answers, _) ->
                condition.test(answers) && !answers.has(field)
                        ? List.of(FieldError.of(field, "required"))
                        : List.of();
    }

    ActionSpec under(
            ActionName other, List<Field> before, BiFunction<Action, Answers, Action> wrapped) {
        var all = new ArrayList<>(before);
        all.addAll(fields);
        return new ActionSpec(
                other,
                all,
                (answers, asker) -> wrapped.apply(build.apply(answers, asker), answers),
                checks.toArray(Check[]::new));
    }
}
