package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Party;
import th.phinong.shared.Clause;
import th.phinong.shared.HashChain;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A procedure as one Cabinet resolution laid it down. It never changes: a later resolution is
 * another version, and a case keeps the version that it began under. Because it never changes, it
 * works out once whose each act is: a case asks that hundreds of times.
 */
public final class ProcedureVersion {

    private final String key;
    private final LocalDate resolvedOn;
    private final LocalDate inForceFrom;
    private final List<Step> steps;
    private final ProvinceNames provinceNames;
    private final Map<ActionName, Step> stepOf = new EnumMap<>(ActionName.class);
    private final Map<ActionName, Set<Party>> partiesOf = new EnumMap<>(ActionName.class);

    /**
     * @param key the resolution's date in the Buddhist era, "2561-10-10"
     * @param resolvedOn the date of the resolution
     * @param inForceFrom the first day on which cases begin under it
     * @param steps every step in its order
     */
    public ProcedureVersion(
            String key, LocalDate resolvedOn, LocalDate inForceFrom, List<Step> steps) {
        this(key, resolvedOn, inForceFrom, steps, ProvinceNames.NONE);
    }

    private ProcedureVersion(
            String key,
            LocalDate resolvedOn,
            LocalDate inForceFrom,
            List<Step> steps,
            ProvinceNames provinceNames) {
        this.key = key;
        this.provinceNames = provinceNames;
        this.resolvedOn = resolvedOn;
        this.inForceFrom = inForceFrom;
        this.steps = List.copyOf(steps);
        if (steps.stream().map(Step::id).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a step is there twice");
        }
        for (Step step : steps) {
            for (Step.Part part : step.parts()) {
                stepOf.putIfAbsent(part.action(), step);
                partiesOf.merge(part.action(), part.parties(), ProcedureVersion::both);
            }
        }
        for (ActionName action : ActionName.values()) {
            partiesOf.computeIfAbsent(action, Policy::partiesOf);
        }
    }

    private static Set<Party> both(Set<Party> some, Set<Party> others) {
        return Stream.concat(some.stream(), others.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same version, whose rules know what provinces are called. Names are no part of what a
     * resolution lays down: with or without them it is the same version.
     */
    public ProcedureVersion naming(ProvinceNames names) {
        return new ProcedureVersion(key, resolvedOn, inForceFrom, steps, names);
    }

    /** A province as a sentence names it: its name, or its code where no name is at hand. */
    Object named(ProvinceCode province) {
        return provinceNames.of(province).<Object>map(name -> name).orElse(province.iso());
    }

    ProvinceNames provinceNames() {
        return provinceNames;
    }

    public String key() {
        return key;
    }

    public LocalDate resolvedOn() {
        return resolvedOn;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public List<Step> steps() {
        return steps;
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
        return Optional.ofNullable(stepOf.get(action));
    }

    /**
     * The parties whose act it is: the resolution's, or the product's policy where it is silent.
     */
    public Set<Party> partiesOf(ActionName action) {
        return Objects.requireNonNull(partiesOf.get(action));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ProcedureVersion that
                        && key.equals(that.key)
                        && resolvedOn.equals(that.resolvedOn)
                        && inForceFrom.equals(that.inForceFrom)
                        && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
