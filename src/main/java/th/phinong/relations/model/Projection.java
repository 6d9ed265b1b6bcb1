package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the register says of a relation, derived from its facts by the rule of preference: a case
 * before a list; then the newer source; of sources of one day the status that is further along, and
 * for anything else the list that was recorded first, which is the general list before a list of
 * one country. Decision record 0030 says why.
 *
 * @param status where it stands
 * @param isPublic whether the public register shows it
 * @param signedYear the year of signature of the Common Era, or null
 * @param signedOn the day of signature, or null; always in {@code signedYear}
 * @param conflicts what its sources do not agree about
 */
public record Projection(
        RelationStatus status,
        boolean isPublic,
        @Nullable Integer signedYear,
        @Nullable LocalDate signedOn,
        List<Conflict> conflicts) {

    private static final Projection CORRECTED_AWAY =
            new Projection(RelationStatus.UNCONFIRMED, false, null, null, List.of());

    private static final Comparator<Fact> PREFERRED_FIRST =
            Comparator.comparing(Fact::source)
                    .thenComparing(Fact::asAt, Comparator.reverseOrder())
                    .thenComparing(Projection::progress, Comparator.reverseOrder())
                    .thenComparing(Fact::id);

    /**
     * Derives what the register says. What was corrected does not count; a relation of which
     * nothing is left that counts is none, and not public.
     *
     * @param facts all that is known, with ids in the order of recording; at least one status
     * @param counterpartKnown whether the foreign side is a unit of the directory
     */
    public static Projection of(List<Fact> facts, boolean counterpartKnown) {
        var counting = facts.stream().filter(Fact::counts).toList();
        if (counting.isEmpty() && !facts.isEmpty()) {
            return CORRECTED_AWAY;
        }
        var open = counting.stream().filter(Fact::isPublic).toList();
        boolean isPublic = open.stream().anyMatch(f -> f.kind() == Kind.STATUS);
        var used = isPublic ? open : counting;
        var preferred = preferred(used, f -> f.kind() == Kind.STATUS).orElseThrow();
        var said = RelationStatus.valueOf(preferred.value());
        var status =
                counterpartKnown || preferred.source() != Source.LISTING_ROW
                        ? said
                        : RelationStatus.UNCONFIRMED;
        var year = signedYear(used, said, preferred.source());
        return new Projection(status, isPublic, year, signedOn(used, year), Conflict.among(open));
    }

    /** How far along a status is; 0 for a fact that is no status. */
    static int progress(Fact fact) {
        return fact.kind() == Kind.STATUS ? RelationStatus.valueOf(fact.value()).ordinal() + 1 : 0;
    }

    private static Optional<Fact> preferred(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).min(PREFERRED_FIRST);
    }

    /** A year of signature is only of use where the source of the status says it is signed. */
    private static @Nullable Integer signedYear(
            List<Fact> facts, RelationStatus said, Source source) {
        boolean signed =
                said == RelationStatus.ESTABLISHED
                        || said == RelationStatus.LOI_SIGNED && source == Source.CASE;
        if (!signed) {
            return null;
        }
        return preferred(facts, f -> f.kind() == Kind.SIGNED_YEAR)
                .or(() -> preferred(facts, f -> f.kind() == Kind.SIGNED_ON))
                .map(Projection::year)
                .orElse(null);
    }

    private static @Nullable LocalDate signedOn(List<Fact> facts, @Nullable Integer year) {
        return preferred(facts, f -> f.kind() == Kind.SIGNED_ON && year != null && year(f) == year)
                .map(f -> LocalDate.parse(f.value()))
                .orElse(null);
    }

    static int year(Fact fact) {
        return fact.kind() == Kind.SIGNED_ON
                ? LocalDate.parse(fact.value()).getYear()
                : Integer.parseInt(fact.value());
    }
}
