package th.phinong.establishment.model;

import th.phinong.identity.Party;
import th.phinong.shared.Clause;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One step of a procedure.
 *
 * @param id its code
 * @param clauses what it rests on, the leading clause first; empty for what is only practice
 * @param parts who does what in it; empty for a step that leaves no act in the program
 */
public record Step(StepId id, List<Clause> clauses, List<Part> parts) {

    /** An action of the step and the parties whose it is. */
    public record Part(ActionName action, Set<Party> parties) {
        public Part {
            parties = Set.copyOf(parties);
        }
    }

    public Step {
        clauses = List.copyOf(clauses);
        parts = List.copyOf(parts);
    }

    static Step of(String code, String clauses, Part... parts) {
        List<Clause> cited =
                clauses.isEmpty()
                        ? List.of()
                        : Arrays.stream(clauses.split(" ")).map(Clause::of).toList();
        return new Step(StepId.of(code), cited, List.of(parts));
    }

    static Part part(ActionName action, Party first, Party... others) {
        return new Part(action, EnumSet.of(first, others));
    }

    /** Every party with a part in the step. */
    public Set<Party> parties() {
        return parts.stream().flatMap(part -> part.parties().stream()).collect(Collectors.toSet());
    }

    /** The step as one line that never changes, for the version's hash. */
    String canonical() {
        String who =
                parts.stream()
                        .map(
                                part ->
                                        part.action().tag()
                                                + "="
                                                + part.parties().stream()
                                                        .map(Party::name)
                                                        .sorted()
                                                        .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(";"));
        return id + "|" + clauses + "|" + who;
    }
}
