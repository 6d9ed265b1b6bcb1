package th.phinong.relations.model;

import com.ibm.icu.util.ULocale;

import th.phinong.directory.Country;
import th.phinong.directory.DataFile;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnit.OtherName;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.shared.LocalizedText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shipped units without a database. */
final class Units {

    private Units() {}

    static UnitMatcher matcher() {
        var countries = new HashMap<String, String>();
        DataFile.read("data/listings/country-names.csv")
                .rows()
                .forEach(row -> countries.put(row.get("name"), row.get("country_iso2")));
        return new UnitMatcher(all(), countries);
    }

    static List<ForeignUnit> all() {
        var others =
                DataFile.read("data/directory/other-names.csv").rows().stream()
                        .collect(Collectors.groupingBy(row -> row.get("unit_id")));
        return DataFile.read("data/directory/foreign-units.csv").rows().stream()
                .map(row -> unit(row, others.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    private static ForeignUnit unit(Map<String, String> row, List<Map<String, String>> others) {
        return new ForeignUnit(
                new ForeignUnitId(Long.parseLong(row.get("id"))),
                new LocalizedText(row.get("th"), row.get("en")),
                row.get("level"),
                LevelRank.TO_BE_APPRAISED,
                row.get("parent_en"),
                country(row.get("country_iso2")),
                row.get("iso3166_2"),
                0,
                0,
                row.get("coordinate_of"),
                others.stream()
                        .map(
                                other ->
                                        new OtherName(
                                                other.get("name"),
                                                OtherName.Kind.valueOf(other.get("kind")),
                                                null,
                                                new LocalizedText(
                                                        other.get("reason_th"),
                                                        other.get("reason_en"))))
                        .toList());
    }

    private static Country country(String iso2) {
        var official =
                DataFile.read("data/directory/countries.csv").rows().stream()
                        .filter(row -> row.get("iso2").equals(iso2))
                        .map(row -> row.get("official_th"))
                        .findFirst()
                        .orElseThrow();
        var name = ULocale.getDisplayCountry("und-" + iso2, ULocale.forLanguageTag("th"));
        return new Country(iso2, LocalizedText.thai(name), official);
    }
}
