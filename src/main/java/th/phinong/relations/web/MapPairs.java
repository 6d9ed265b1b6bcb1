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
import th.phinong.shared.LastKnown;

import java.util.List;
import java.util.Objects;

/** Pairs of the register with their places. */
@Component
public class MapPairs {

    private final Pairs pairs;
    private final Directory directory;
    private final RegisterVersion version;
    private final LastKnown<Found> today = new LastKnown<>();

    MapPairs(Pairs pairs, Directory directory, RegisterVersion version) {
        this.pairs = pairs;
        this.directory = directory;
        this.version = version;
    }

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
        return at.isNow() ? today.of(version.now().name(), () -> of(everything)) : of(everything);
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
