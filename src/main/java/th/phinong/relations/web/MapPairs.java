package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Province;
import th.phinong.relations.AsAt;
import th.phinong.relations.store.Pairs;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.relations.store.RelationFilter;
import th.phinong.shared.Language;

import java.util.List;
import java.util.Objects;

/** Pairs of the register with their places. */
@Component
public class MapPairs {

    private final Pairs pairs;
    private final Directory directory;
    private final RegisterVersion version;
    private volatile @Nullable Kept whole;

    MapPairs(Pairs pairs, Directory directory, RegisterVersion version) {
        this.pairs = pairs;
        this.directory = directory;
        this.version = version;
    }

    /** The whole register's pairs, and the state of the register that they are of. */
    private record Kept(String state, Found found) {}

    /**
     * A province and its counterpart.
     *
     * @param unit null where only the country is known
     * @param country null where not even that is known; such a pair has no place on the map
     */
    public record Placed(
            Province province,
            @Nullable ForeignUnit unit,
            @Nullable Country country,
            long relations) {}

    /**
     * The pairs of a filter.
     *
     * @param pairs those of most relations first, {@link Pairs#MOST} at most
     * @param total how many pairs there are
     * @param relations how many relations these have
     */
    public record Found(List<Placed> pairs, long total, long relations) {}

    /** The whole register's: today's are read once for each state of the register. */
    Found all(AsAt at) {
        var everything = RelationFilter.everything(Language.TH).at(at);
        if (!at.isNow()) {
            return of(everything);
        }
        // Read before the pairs: those that change meanwhile are kept under a name not met again.
        var state = version.now().name();
        var known = whole;
        if (known == null || !known.state().equals(state)) {
            known = new Kept(state, of(everything));
            whole = known;
        }
        return known.found();
    }

    /** Those of a filter's province, country, status and day. */
    Found of(RelationFilter filter) {
        var found = pairs.of(filter);
        var units =
                directory.foreignUnits(
                        found.pairs().stream()
                                .map(Pairs.Pair::unit)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var placed =
                found.pairs().stream()
                        .map(
                                pair ->
                                        new Placed(
                                                directory.province(pair.province()).orElseThrow(),
                                                pair.unit() == null ? null : units.get(pair.unit()),
                                                country(pair.country()),
                                                pair.relations()))
                        .toList();
        return new Found(placed, found.total(), found.relations());
    }

    private @Nullable Country country(@Nullable String iso2) {
        return iso2 == null ? null : directory.country(iso2).orElse(null);
    }
}
