package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's choice among what sources say.
 *
 * @param id its id; the larger is the newer
 * @param relation the relation that it is about
 * @param kind what it is about
 * @param fact the id of the fact that is preferred, or null where an earlier choice is taken back
 * @param reason why, in the person's words
 * @param at when
 * @param by who, by the account's name
 * @param agency for which agency, as it was called then
 */
public record Preference(
        long id,
        RelationId relation,
        Fact.Kind kind,
        @Nullable Long fact,
        String reason,
        Instant at,
        String by,
        LocalizedText agency) {

    /** The choice that counts for each kind of fact; none where it was taken back. */
    public static Map<Fact.Kind, Preference> inForce(Collection<Preference> ofOneRelation) {
        var newest = new EnumMap<Fact.Kind, Preference>(Fact.Kind.class);
        ofOneRelation.forEach(
                p ->
                        newest.merge(
                                p.kind(), p, (one, other) -> one.id() > other.id() ? one : other));
        newest.values().removeIf(p -> p.fact() == null);
        return newest;
    }

    /** The ids of the facts that are preferred. */
    public static Set<Long> decided(Collection<Preference> ofOneRelation) {
        return inForce(ofOneRelation).values().stream()
                .map(p -> Objects.requireNonNull(p.fact()))
                .collect(Collectors.toSet());
    }
}
