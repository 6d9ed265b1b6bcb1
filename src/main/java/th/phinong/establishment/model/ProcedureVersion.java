package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Party;
import th.phinong.shared.Clause;
import th.phinong.shared.HashChain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A procedure as one Cabinet resolution laid it down. It never changes: a later resolution is
 * another version, and a case keeps the version that it began under.
 *
 * @param key the resolution's date in the Buddhist era, "2561-10-10"
 * @param resolvedOn the date of the resolution
 * @param inForceFrom the first day on which cases begin under it
 * @param steps every step in its order
 */
public record ProcedureVersion(
        String key, LocalDate resolvedOn, LocalDate inForceFrom, List<Step> steps) {

    public ProcedureVersion {
        steps = List.copyOf(steps);
        if (steps.stream().map(Step::id).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a step is there twice");
        }
    }

    /** The step of that code. */
    public Step step(StepId id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + id + " in " + key));
    }

    /** The step in which an action is done; empty for acts that stand beside the resolution. */
    public Optional<Step> stepOf(ActionName action) {
        return steps.stream()
                .filter(step -> step.parts().stream().anyMatch(part -> part.action() == action))
                .findFirst();
    }

    /**
     * The parties whose act it is: the resolution's, or the product's policy where it is silent.
     */
    public Set<Party> partiesOf(ActionName action) {
        Set<Party> laidDown =
                steps.stream()
                        .flatMap(step -> step.parts().stream())
                        .filter(part -> part.action() == action)
                        .flatMap(part -> part.parties().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return laidDown.isEmpty() ? Policy.partiesOf(action) : laidDown;
    }

    /** The leading clause of a step; null for a step that is only practice. */
    public @Nullable Clause clauseOf(StepId id) {
        return step(id).clauses().stream().findFirst().orElse(null);
    }

    /** SHA-256 over everything that the version lays down, 64 hexadecimal digits. */
    public String hash() {
        var fields =
                Stream.concat(
                        Stream.of(key, resolvedOn.toString(), inForceFrom.toString()),
                        steps.stream().map(Step::canonical));
        return HashChain.link(HashChain.START, fields.toList());
    }
}
