package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.directory.Province;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.web.MapPairs.Placed;
import th.phinong.web.Address;
import th.phinong.web.Chip;
import th.phinong.web.Column;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;
import th.phinong.web.WorldDrawing;
import th.phinong.web.WorldMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The map of the world, with the same as a table.
 *
 * @param form what was asked for
 * @param found the pairs shown
 * @param countries the countries that relations are with
 */
public record MapPage(
        Shell shell,
        FilterForm form,
        MapPairs.Found found,
        List<Country> countries,
        List<Province> provinces) {

    /**
     * The pairs of a country.
     *
     * @param country null where it is not known
     */
    public record OfCountry(@Nullable Country country, List<Placed> pairs) {}

    private static final List<String> FILTERS = List.of("province", "country", "status");

    private static final List<String> DAYS = List.of("asOf", "knownOn");

    /** What a case alone proposes, and what nobody has confirmed, is not on the map. */
    private static final List<RelationStatus> STATUSES =
            Arrays.stream(RelationStatus.values())
                    .filter(s -> s != RelationStatus.PROPOSED && s != RelationStatus.UNCONFIRMED)
                    .toList();

    public FilterFields fields() {
        return new FilterFields(shell, form, provinces, countries, STATUSES);
    }

    /** What is wrong; at no field where the page has none. */
    public List<FieldError> errors() {
        return form.errors().stream()
                .map(
                        e ->
                                FILTERS.contains(e.field()) || DAYS.contains(e.field())
                                        ? e
                                        : new FieldError("", e.message()))
                .toList();
    }

    public List<Chip> chips() {
        return fields().chips(FILTERS);
    }

    /** Of which day the map is. */
    public AsAtBar bar() {
        var wrong = form.errors().stream().filter(e -> DAYS.contains(e.field())).toList();
        return new AsAtBar(shell, form.filter().at(), wrong, Address.of(shell), null);
    }

    public List<WorldDrawing> drawings() {
        var arcs = MapArcs.of(found.pairs(), bar());
        boolean named = FILTERS.stream().anyMatch(name -> !form.typed(name).isEmpty());
        return Arrays.stream(WorldMap.values())
                .map(map -> WorldDrawing.of(map, arcs, named, shell.words()))
                .filter(drawing -> drawing.map() == WorldMap.WORLD || !drawing.dots().isEmpty())
                .toList();
    }

    /** The pairs as the table has them: by country, province and counterpart, by the alphabet. */
    public List<OfCountry> rows() {
        var alphabetical = shell.words().alphabetical();
        var groups = new LinkedHashMap<String, List<Placed>>();
        found.pairs().stream()
                .sorted(
                        Comparator.comparing(this::country, alphabetical)
                                .thenComparing(p -> shell.of(p.province().name()), alphabetical)
                                .thenComparing(this::unit, alphabetical))
                .forEach(p -> groups.computeIfAbsent(country(p), c -> new ArrayList<>()).add(p));
        return groups.values().stream()
                .map(pairs -> new OfCountry(pairs.getFirst().country(), pairs))
                .toList();
    }

    /** How many pairs are not shown, because others have more relations. */
    public long left() {
        return found.total() - found.pairs().size();
    }

    /** Whether any arc leads to the middle of a country. */
    public boolean someApproximate() {
        return found.pairs().stream().anyMatch(p -> p.unit() == null && p.country() != null);
    }

    /** How many of the pairs shown have no place on the map. */
    public long nowhere() {
        return found.pairs().stream().filter(p -> p.unit() == null && p.country() == null).count();
    }

    public List<Column> columns() {
        return List.of(
                Column.of(shell.say("relations.column.province")),
                Column.of(shell.say("relations.column.counterpart")),
                Column.number(shell.say("relations.map.relations")));
    }

    private String country(Placed pair) {
        return pair.country() == null ? "" : shell.of(pair.country().name());
    }

    private String unit(Placed pair) {
        return pair.unit() == null ? "" : shell.of(pair.unit().name());
    }
}
