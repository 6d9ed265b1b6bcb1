package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.web.MapPairs.Placed;
import th.phinong.web.MapArc;
import th.phinong.web.MapPlace;
import th.phinong.web.WorldMap;

import java.util.List;
import java.util.Objects;

/** Pairs as arcs on a map: to the unit, or to the middle of its country where that is all known. */
final class MapArcs {

    private MapArcs() {}

    /** The arcs of pairs, in their order; those that have no place are left out. */
    static List<MapArc> of(List<Placed> pairs, AsAtBar bar) {
        return pairs.stream().map(pair -> of(pair, bar)).filter(Objects::nonNull).toList();
    }

    private static @Nullable MapArc of(Placed pair, AsAtBar bar) {
        var to = counterpart(pair, bar);
        if (to == null) {
            return null;
        }
        var province = pair.province();
        var href = bar.keep("/provinces/" + province.code());
        var from = new MapPlace(province.name(), province.lat(), province.lon(), href, true);
        return new MapArc(from, to, pair.relations());
    }

    private static @Nullable MapPlace counterpart(Placed pair, AsAtBar bar) {
        var unit = pair.unit();
        if (unit != null) {
            var href = bar.keep("/counterparts/" + unit.id());
            return new MapPlace(unit.name(), unit.lat(), unit.lon(), href, true);
        }
        var country = pair.country();
        if (country == null) {
            return null;
        }
        var href = bar.keep("/countries/" + country.iso2());
        return WorldMap.middleOf(country.iso2())
                .map(at -> new MapPlace(country.name(), at.lat(), at.lon(), href, false))
                .orElse(null);
    }
}
