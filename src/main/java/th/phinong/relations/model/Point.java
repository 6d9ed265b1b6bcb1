package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.model.Fact.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that sources say of a relation: what the register goes by, why, and what else is said.
 *
 * @param kind what it is about
 * @param preferred the fact that the register goes by
 * @param because why that one
 * @param choice the person's choice, or null where a rule decides
 * @param others what other sources say, the preferred first; among them those that agree
 */
public record Point(
        Kind kind,
        Fact preferred,
        Because because,
        @Nullable Preference choice,
        List<Fact> others) {

    /** The rules of preference, in the order in which they are asked. */
    public enum Because {
        /** A person chose it. */
        DECIDED,
        /** Nobody else says anything. */
        ONLY_SOURCE,
        /** All say the same. */
        AGREED,
        /** A year that is given as such, before the year of a day. */
        YEAR_BEFORE_DAY,
        /**
         * A day that is not in the year that the register goes by: it is shown, and not gone by.
         */
        DAY_OF_ANOTHER_YEAR,
        /** A case before a signed copy, a letter, a list. */
        BETTER_SOURCE,
        /** The newer source, by the day that it speaks of. */
        NEWER_SOURCE,
        /** Of one day, the status that is further along. */
        FURTHER_ALONG,
        /** Of one day, the one recorded first: the general list before a list of one country. */
        RECORDED_FIRST
    }

    /** What sources tell in their own words, each beside the other: nothing to choose among. */
    private static final Set<Kind> OWN_WORDS = Set.of(Kind.REMARK);

    /**
     * Everything that is said, kind by kind.
     *
     * @param facts those that count
     * @param choices people's choices for the relation, any order
     */
    public static List<Point> of(List<Fact> facts, Collection<Preference> choices) {
        var inForce = Preference.inForce(choices);
        var points = new ArrayList<Point>();
        for (var kind : Kind.values()) {
            var said = said(facts, kind);
            if (!said.isEmpty()) {
                points.add(of(kind, said, inForce.get(kind)));
            }
        }
        return points.stream().map(point -> point.besides(points)).toList();
    }

    /** A day is gone by only in the year that the register goes by. */
    private Point besides(List<Point> points) {
        if (kind != Kind.SIGNED_ON || choice != null) {
            return this;
        }
        var year =
                points.stream()
                        .filter(point -> point.kind == Kind.SIGNED_YEAR)
                        .map(point -> Projection.year(point.preferred))
                        .findFirst();
        return year.isEmpty() || year.get() == Projection.year(preferred) ? this : in(year.get());
    }

    private Point in(int year) {
        var day = others.stream().filter(f -> Projection.year(f) == year).findFirst();
        if (day.isEmpty()) {
            return new Point(kind, preferred, Because.DAY_OF_ANOTHER_YEAR, null, others);
        }
        var rest = new ArrayList<>(List.of(preferred));
        others.stream().filter(f -> f != day.get()).forEach(rest::add);
        return new Point(kind, day.get(), Because.YEAR_BEFORE_DAY, null, rest);
    }

    /** A day of another year says something of the year too. */
    private static List<Fact> said(List<Fact> facts, Kind kind) {
        var said = new ArrayList<>(facts.stream().filter(f -> f.kind() == kind).toList());
        if (kind == Kind.SIGNED_YEAR && !said.isEmpty()) {
            var years = said.stream().map(Projection::year).toList();
            facts.stream()
                    .filter(f -> f.kind() == Kind.SIGNED_ON && !years.contains(Projection.year(f)))
                    .forEach(said::add);
        }
        return said;
    }

    private static Point of(Kind kind, List<Fact> said, @Nullable Preference choice) {
        var sorted =
                said.stream()
                        .sorted(
                                Comparator.comparing((Fact f) -> f.kind() != kind)
                                        .thenComparing(Projection.PREFERRED_FIRST))
                        .toList();
        var chosen = chosen(sorted, choice);
        var preferred = chosen.orElse(sorted.getFirst());
        var others = sorted.stream().filter(f -> f != preferred).toList();
        return chosen.isPresent()
                ? new Point(kind, preferred, Because.DECIDED, choice, others)
                : new Point(kind, preferred, because(preferred, others), null, others);
    }

    private static Optional<Fact> chosen(List<Fact> said, @Nullable Preference choice) {
        return choice == null
                ? Optional.empty()
                : said.stream().filter(f -> Long.valueOf(f.id()).equals(choice.fact())).findFirst();
    }

    private static Because because(Fact preferred, List<Fact> others) {
        if (others.isEmpty()) {
            return Because.ONLY_SOURCE;
        }
        var rival = others.stream().filter(f -> !f.value().equals(preferred.value())).findFirst();
        if (rival.isEmpty()) {
            return Because.AGREED;
        }
        if (rival.get().kind() != preferred.kind()) {
            return Because.YEAR_BEFORE_DAY;
        }
        if (differ(preferred, rival.get(), Comparator.comparing(Fact::source))) {
            return Because.BETTER_SOURCE;
        }
        if (differ(preferred, rival.get(), Comparator.comparing(Fact::asAt))) {
            return Because.NEWER_SOURCE;
        }
        return differ(preferred, rival.get(), Comparator.comparing(Projection::progress))
                ? Because.FURTHER_ALONG
                : Because.RECORDED_FIRST;
    }

    private static boolean differ(Fact one, Fact other, Comparator<Fact> by) {
        return by.compare(one, other) != 0;
    }

    /** What others say that is not the same. */
    public List<Fact> disagreeing() {
        return others.stream().filter(f -> !f.value().equals(preferred.value())).toList();
    }

    /** Whether the register goes by it at all. */
    public boolean isGoneBy() {
        return because != Because.DAY_OF_ANOTHER_YEAR;
    }

    /** Whether a person may choose among what is said. */
    public boolean isOpenToChoice() {
        return !OWN_WORDS.contains(kind) && !disagreeing().isEmpty();
    }
}
