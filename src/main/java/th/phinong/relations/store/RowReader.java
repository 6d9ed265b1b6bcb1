package th.phinong.relations.store;

import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.Province;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.RowMatch;
import th.phinong.relations.model.UnitMatcher;
import th.phinong.shared.LocalizedText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the rows of a list and ties each to its province and, where that is certain, to a foreign
 * unit: by the matcher, or by a decision of ours that is shipped with its reason.
 */
final class RowReader {

    private static final double DECIDED = 0.9;

    private final Map<String, Province> provinces;
    private final Map<ForeignUnitId, ForeignUnit> units;
    private final Map<String, Map<String, String>> decisions = new HashMap<>();
    private final UnitMatcher matcher;

    RowReader(Directory directory) {
        provinces =
                directory.provinces().stream()
                        .collect(Collectors.toMap(p -> p.name().th(), Function.identity()));
        units =
                directory.foreignUnits().stream()
                        .collect(Collectors.toMap(ForeignUnit::id, Function.identity()));
        for (var row : DataFile.read("data/listings/decisions.csv").rows()) {
            decisions.put(row.get("listing") + "/" + row.get("row"), row);
        }
        var countries = new HashMap<String, String>();
        DataFile.read("data/listings/country-names.csv")
                .rows()
                .forEach(row -> countries.put(row.get("name"), row.get("country_iso2")));
        matcher = new UnitMatcher(units.values(), countries);
    }

    List<ReadRow> read(Map<String, String> listing, DataFile file) {
        var rows = new ArrayList<ReadRow>();
        for (var cells : file.rows()) {
            var row =
                    new PrintedRow(
                            listing.get("key"),
                            ListingKind.valueOf(listing.get("kind")),
                            LocalDate.parse(listing.get("as_at")),
                            rows.size() + 1,
                            cells);
            var province = provinces.get(row.province());
            rows.add(new ReadRow(Long.parseLong(listing.get("id")), row, province, match(row)));
        }
        return rows;
    }

    private RowMatch match(PrintedRow row) {
        var decision = decisions.get(row.ref());
        if (decision == null) {
            return matcher.match(row.counterpart(), row.section());
        }
        var unit = units.get(new ForeignUnitId(Long.parseLong(decision.get("unit_id"))));
        return new RowMatch(
                Objects.requireNonNull(unit),
                unit.country().iso2(),
                RowMatch.How.CURATED,
                DECIDED,
                "decided",
                new LocalizedText(decision.get("reason_th"), decision.get("reason_en")));
    }
}
