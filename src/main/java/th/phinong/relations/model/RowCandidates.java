package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.model.Candidate.Reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What a row may mean: names like the printed one, and what other lists have for the same pair. */
public final class RowCandidates {

    private static final double SAME_PAIR = 0.9;

    /**
     * The row prints another country, as where it repeats its neighbour; or there are several such
     * pairs.
     */
    private static final double SAME_YEAR_ONLY = 0.6;

    private static final double WORTH_SHOWING = 0.5;
    private static final int MOST = 8;

    private RowCandidates() {}

    /**
     * The units that a row may mean, the likeliest first.
     *
     * @param country the country that the row prints, or null
     * @param ofOtherLists the units of rows of the same province and year in other lists
     */
    public static List<Candidate> of(
            List<Candidate> byName,
            @Nullable String country,
            Collection<ForeignUnit> ofOtherLists) {
        var best = new LinkedHashMap<ForeignUnitId, Candidate>();
        var all = new ArrayList<>(byName);
        var agreeing =
                ofOtherLists.stream().filter(unit -> isIn(unit, country)).distinct().toList();
        // Of several pairs of one year and country, none is likely for that alone.
        double agrees = agreeing.size() == 1 ? SAME_PAIR : SAME_YEAR_ONLY;
        for (var unit : ofOtherLists) {
            all.add(
                    new Candidate(
                            unit,
                            agreeing.contains(unit) ? agrees : SAME_YEAR_ONLY,
                            Reason.SAME_PAIR_IN_ANOTHER_LIST));
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        all.forEach(candidate -> best.putIfAbsent(candidate.unit().id(), candidate));
        return best.values().stream()
                .filter(candidate -> candidate.score() >= WORTH_SHOWING)
                .limit(MOST)
                .toList();
    }

    private static boolean isIn(ForeignUnit unit, @Nullable String country) {
        return country == null || unit.country().iso2().equals(country);
    }
}
