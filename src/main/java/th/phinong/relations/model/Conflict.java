package th.phinong.relations.model;

import th.phinong.relations.model.Fact.Kind;
import th.phinong.relations.model.Fact.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that the sources of a relation do not agree about.
 *
 * @param about what it is
 * @param facts the facts that differ, as recorded
 */
public record Conflict(About about, List<Fact> facts) {

    /** What sources can differ about. */
    public enum About {
        /** A list has it further along than a list of the same day or a newer one. */
        STATUS,
        /** The years or days of signature. */
        SIGNED_YEAR,
        /** The years in which the process began. */
        STARTED_YEAR,
        /** One list has it twice. */
        TWICE_IN_ONE_LIST
    }

    static List<Conflict> among(List<Fact> facts) {
        var conflicts = new ArrayList<Conflict>();
        addIf(conflicts, About.STATUS, of(facts, Kind.STATUS), Conflict::goesBack);
        var signed = new ArrayList<>(of(facts, Kind.SIGNED_YEAR));
        signed.addAll(of(facts, Kind.SIGNED_ON));
        addIf(conflicts, About.SIGNED_YEAR, signed, Conflict::yearsDiffer);
        addIf(conflicts, About.STARTED_YEAR, of(facts, Kind.STARTED_YEAR), Conflict::yearsDiffer);
        of(facts, Kind.COUNTERPART).stream()
                .filter(f -> f.source() == Source.LISTING_ROW)
                .collect(
                        Collectors.groupingBy(
                                Fact::sourceKey, java.util.TreeMap::new, Collectors.toList()))
                .forEach(
                        (list, rows) ->
                                addIf(conflicts, About.TWICE_IN_ONE_LIST, rows, r -> r.size() > 1));
        return List.copyOf(conflicts);
    }

    private static void addIf(
            List<Conflict> conflicts,
            About about,
            List<Fact> facts,
            java.util.function.Predicate<List<Fact>> differ) {
        if (differ.test(facts)) {
            conflicts.add(new Conflict(about, List.copyOf(facts)));
        }
    }

    private static List<Fact> of(List<Fact> facts, Kind kind) {
        return facts.stream().filter(f -> f.kind() == kind).toList();
    }

    private static boolean yearsDiffer(List<Fact> facts) {
        return facts.stream().map(Projection::year).distinct().count() > 1;
    }

    private static boolean goesBack(List<Fact> statuses) {
        var lists = statuses.stream().filter(f -> f.source() == Source.LISTING_ROW).toList();
        return lists.stream()
                .anyMatch(
                        earlier ->
                                lists.stream()
                                        .anyMatch(
                                                later ->
                                                        !later.asAt().isBefore(earlier.asAt())
                                                                && Projection.progress(later)
                                                                        < Projection.progress(
                                                                                earlier)));
    }
}
