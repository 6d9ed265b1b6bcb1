package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the register says of a relation, derived from its facts by the rule of preference: a
 * person's decision before everything; then a case before a signed copy, a letter and a list; then
 * the newer source; of sources of one day the status that is further along, and for anything else
 * the one that was recorded first, which is the general list before a list of one country. Decision
 * records 0030 and 0035 say why.
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

    private static final Projection NOTHING_LEFT =
            new Projection(RelationStatus.UNCONFIRMED, false, null, null, List.of());

    static final Comparator<Fact> PREFERRED_FIRST =
            Comparator.comparing(Fact::source)
                    .thenComparing(Fact::asAt, Comparator.reverseOrder())
                    .thenComparing(Projection::progress, Comparator.reverseOrder())
                    .thenComparing(Fact::id);

    /**
     * Derives what the register says. What was corrected does not count; a relation of which
     * nothing is left that counts is none, and not public; so is one whose rows are all tied to
     * others.
     *
     * @param facts all that is known, with ids in the order of recording
     * @param counterpartKnown whether the foreign side is a unit of the directory
     * @param decided the ids of the facts that a person's decision prefers
     */
    public static Projection of(List<Fact> facts, boolean counterpartKnown, Set<Long> decided) {
        var counting =
                facts.stream().filter(f -> f.counts() && f.kind() != Kind.WITHDRAWN).toList();
        if (counting.isEmpty()) {
            return NOTHING_LEFT;
        }
        var first =
                Comparator.comparing((Fact f) -> !decided.contains(f.id()))
                        .thenComparing(PREFERRED_FIRST);
        var open = counting.stream().filter(Fact::isPublic).toList();
        boolean isPublic = open.stream().anyMatch(f -> f.kind() == Kind.STATUS);
        var used = isPublic ? open : counting;
        var preferred = preferred(used, first, f -> f.kind() == Kind.STATUS).orElseThrow();
        var said = RelationStatus.valueOf(preferred.value());
        var status =
                counterpartKnown || preferred.source() != Source.LISTING_ROW
                        ? said
                        : RelationStatus.UNCONFIRMED;
        var year = isSigned(said, preferred.source()) ? signedYear(used, first, decided) : null;
        var day = signedOn(used, first, year);
        return new Projection(status, isPublic, year, day, Conflict.among(open));
    }

    /** Whether a table of relations would show the same of both. */
    public boolean saysTheSameAs(Projection other) {
        return status == other.status
                && Objects.equals(signedYear, other.signedYear)
                && Objects.equals(signedOn, other.signedOn)
                && conflicts.size() == other.conflicts.size();
    }

    /** How far along a status is; 0 for a fact that is no status. */
    static int progress(Fact fact) {
        return fact.kind() == Kind.STATUS ? RelationStatus.valueOf(fact.value()).ordinal() + 1 : 0;
    }

    private static Optional<Fact> preferred(
            List<Fact> facts, Comparator<Fact> first, Predicate<Fact> which) {
        return facts.stream().filter(which).min(first);
    }

    /** A year of signature is only of use where the source of the status says it is signed. */
    private static boolean isSigned(RelationStatus said, Source source) {
        return said == RelationStatus.ESTABLISHED
                || said == RelationStatus.LOI_SIGNED && source == Source.CASE;
    }

    /** A year before a day's year, unless a person's decision prefers that day. */
    private static @Nullable Integer signedYear(
            List<Fact> facts, Comparator<Fact> first, Set<Long> decided) {
        return preferred(
                        facts,
                        first,
                        f ->
                                f.kind() == Kind.SIGNED_YEAR
                                        || f.kind() == Kind.SIGNED_ON && decided.contains(f.id()))
                .or(() -> preferred(facts, first, f -> f.kind() == Kind.SIGNED_ON))
                .map(Projection::year)
                .orElse(null);
    }

    private static @Nullable LocalDate signedOn(
            List<Fact> facts, Comparator<Fact> first, @Nullable Integer year) {
        return preferred(
                        facts,
                        first,
                        f -> f.kind() == Kind.SIGNED_ON && year != null && year(f) == year)
                .map(f -> LocalDate.parse(f.value()))
                .orElse(null);
    }

    static int year(Fact fact) {
        return fact.kind() == Kind.SIGNED_ON
                ? LocalDate.parse(fact.value()).getYear()
                : Integer.parseInt(fact.value());
    }
}
