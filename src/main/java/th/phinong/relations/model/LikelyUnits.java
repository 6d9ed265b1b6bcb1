package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Elsewhere;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.NearNames;
import th.phinong.directory.NearNames.Near;
import th.phinong.directory.Spelling;
import th.phinong.relations.model.Candidate.Reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ranks the units whose names are like a printed one; the printed parent and country count too. */
final class LikelyUnits {

    /** From here on a likeness ties a row by itself: decision record 0033 has the measurement. */
    static final double CERTAIN = 0.8;

    /** How far the next unit, or a unit that the directory has not, has to be behind. */
    static final double LEAD = 0.12;

    private static final double WORTH_SHOWING = 0.5;

    /** Below it no parent makes a likeness certain, nor is it near enough to what is. */
    private static final double WORTH_WEIGHING = 0.65;

    private static final double PARENT_AGREES = 0.7;
    private static final double FOR_THE_PARENT = 0.4;
    private static final double ANOTHER_PARENT = 0.75;
    private static final double ANOTHER_COUNTRY = 0.6;
    private static final double COUNTRY_NOT_PRINTED = 0.95;
    private static final double PARENT_NOT_PRINTED = 0.95;
    private static final int NEAREST = 12;
    private static final int FEW = 3;
    private static final NearNames<Bearer> NONE = new NearNames<>();

    private final CountryTail countries;
    private final Map<String, NearNames<Bearer>> byCountry = new HashMap<>();
    private final NearNames<Bearer> everywhere = new NearNames<>();

    /** A unit with its parents' names, or, without one, a place that the directory has not. */
    private static final class Bearer {

        private final @Nullable ForeignUnit unit;
        private final List<String> parents;

        Bearer(@Nullable ForeignUnit unit, List<String> parents) {
            this.unit = unit;
            this.parents = parents;
        }

        @Nullable ForeignUnit unit() {
            return unit;
        }
    }

    private record Ranked(Bearer bearer, double score, Reason reason) {}

    LikelyUnits(
            Collection<ForeignUnit> units,
            Map<String, String> countryNames,
            List<Elsewhere> elsewhere) {
        countries = new CountryTail(countryNames, Spelling::sound);
        for (var unit : units) {
            var bearer = new Bearer(unit, parentsOf(unit, units));
            // Another name that tells its parent is of no use without it.
            unit.written().stream()
                    .filter(UnitNames::isWithoutParents)
                    .map(name -> SoundParts.of(name).head())
                    .distinct()
                    .forEach(sound -> add(unit.country().iso2(), sound, bearer));
        }
        elsewhere.forEach(
                other -> {
                    var bearer = new Bearer(null, List.of());
                    other.spellings()
                            .forEach(s -> add(other.countryIso2(), Spelling.sound(s), bearer));
                });
    }

    /** The units that a row may mean, the likeliest first. */
    List<Candidate> candidates(String printed, String section) {
        return ranked(printed, section, WORTH_SHOWING).stream()
                .filter(ranked -> ranked.bearer().unit() != null)
                .map(r -> new Candidate(r.bearer().unit(), r.score(), r.reason()))
                .toList();
    }

    /** The unit that a row means by likeness alone, or null where that is not certain. */
    @Nullable Candidate certain(String printed, String section) {
        var ranked = ranked(printed, section, WORTH_WEIGHING);
        if (ranked.isEmpty()) {
            return null;
        }
        var first = ranked.getFirst();
        var unit = first.bearer().unit();
        double next = ranked.size() > 1 ? ranked.get(1).score() : 0;
        boolean agrees =
                first.reason() == Reason.ALIKE || first.reason() == Reason.ALIKE_WITH_PARENT;
        return unit != null && agrees && first.score() >= CERTAIN && first.score() - next >= LEAD
                ? new Candidate(unit, first.score(), first.reason())
                : null;
    }

    private List<Ranked> ranked(String printed, String section, double least) {
        var split = countries.split(Spelling.sound(printed));
        var country = split.country() != null ? split.country() : countries.country(section);
        var parts = SoundParts.of(printed, split.name().length());
        var ranked = new ArrayList<Ranked>();
        near(country)
                .nearest(parts.head(), least, NEAREST)
                .forEach(near -> ranked.add(judge(near, parts, country)));
        if (country != null && least == WORTH_SHOWING && ranked.size() < FEW) {
            everywhere.nearest(parts.head(), least, NEAREST).stream()
                    .filter(near -> isAbroad(near.value(), country))
                    .forEach(near -> ranked.add(judge(near, parts, country)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private Ranked judge(Near<Bearer> near, SoundParts parts, @Nullable String country) {
        var bearer = near.value();
        var unit = bearer.unit();
        if (unit == null) {
            return new Ranked(bearer, near.likeness(), Reason.ALIKE_ELSEWHERE);
        }
        if (isAbroad(bearer, country)) {
            return new Ranked(bearer, near.likeness() * ANOTHER_COUNTRY, Reason.ALIKE_ELSEWHERE);
        }
        double likeness = near.likeness() * (country == null ? COUNTRY_NOT_PRINTED : 1);
        if (parts.parents().isEmpty()) {
            // A city without its province may be one of many of such a name.
            double surely = bearer.parents.isEmpty() ? 1 : PARENT_NOT_PRINTED;
            return new Ranked(bearer, likeness * surely, Reason.ALIKE);
        }
        boolean agrees =
                parts.parents().stream()
                        .anyMatch(
                                printed ->
                                        bearer.parents.stream()
                                                .anyMatch(parent -> isNear(printed, parent)));
        return agrees
                ? new Ranked(
                        bearer,
                        likeness + (1 - likeness) * FOR_THE_PARENT,
                        Reason.ALIKE_WITH_PARENT)
                : new Ranked(bearer, likeness * ANOTHER_PARENT, Reason.ALIKE_ELSEWHERE);
    }

    private static boolean isNear(String printed, String parent) {
        return Spelling.likeness(printed, parent, PARENT_AGREES) > 0;
    }

    private static boolean isAbroad(Bearer bearer, @Nullable String country) {
        var unit = bearer.unit();
        return unit != null && country != null && !unit.country().iso2().equals(country);
    }

    private NearNames<Bearer> near(@Nullable String country) {
        return country == null ? everywhere : byCountry.getOrDefault(country, NONE);
    }

    private void add(String country, String sound, Bearer bearer) {
        byCountry.computeIfAbsent(country, iso2 -> new NearNames<>()).add(sound, bearer);
        everywhere.add(sound, bearer);
    }

    /**
     * What a unit's name prints after its own, with the other names of units that are its parents.
     */
    private static List<String> parentsOf(ForeignUnit unit, Collection<ForeignUnit> units) {
        var own = new ArrayList<>(SoundParts.of(unit.name().th()).parents());
        UnaryOperator<String> head = name -> SoundParts.of(name).head();
        for (var other : units) {
            if (own.contains(head.apply(other.name().th()))) {
                other.written().forEach(name -> own.add(head.apply(name)));
            }
        }
        return List.copyOf(own);
    }
}
