package th.phinong.relations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the public register says of a relation from day to day: the same projection over the facts
 * of sources up to each day.
 *
 * @param now what it says today
 * @param spans what it said, from the first day that a public source speaks of; empty where the
 *     public register does not show the relation
 */
public record Timeline(Projection now, List<Span> spans) {

    /**
     * What it says from a day on, until the next span's day.
     *
     * @param from the first day
     * @param line what it says
     */
    public record Span(LocalDate from, Projection line) {}

    /**
     * Derives it.
     *
     * @param facts all that is known, with ids in the order of recording; at least one status
     * @param counterpartKnown whether the foreign side is a unit of the directory
     * @param decided the ids of the facts that a person's decision prefers
     */
    public static Timeline of(List<Fact> facts, boolean counterpartKnown, Set<Long> decided) {
        var now = Projection.of(facts, counterpartKnown, decided);
        var open =
                facts.stream()
                        .filter(f -> f.isPublic() && f.counts() && f.kind() != Fact.Kind.WITHDRAWN)
                        .toList();
        var spans = new ArrayList<Span>();
        for (var day : open.stream().map(Fact::asAt).distinct().sorted().toList()) {
            var known = open.stream().filter(f -> !f.asAt().isAfter(day)).toList();
            if (known.stream().anyMatch(f -> f.kind() == Fact.Kind.STATUS)) {
                var line = Projection.of(known, counterpartKnown, decided);
                if (spans.isEmpty() || !spans.getLast().line().saysTheSameAs(line)) {
                    spans.add(new Span(day, line));
                }
            }
        }
        return new Timeline(now, List.copyOf(spans));
    }
}
