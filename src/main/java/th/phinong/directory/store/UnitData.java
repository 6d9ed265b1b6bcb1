package th.phinong.directory.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import th.phinong.directory.DataFile;
import th.phinong.directory.LevelWords;
import th.phinong.directory.SearchKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the foreign units shipped with the program, with the rank of each level and all names. */
@Component
class UnitData {

    private final JdbcClient jdbc;
    private final CountryNames countries;
    private final DataFile units = DataFile.read("data/directory/foreign-units.csv");
    private final DataFile levels = DataFile.read("data/directory/levels.csv");
    private final DataFile names = DataFile.read("data/directory/other-names.csv");
    private final DataFile natives = DataFile.read("data/directory/native-names.csv");

    UnitData(JdbcClient jdbc, CountryNames countries) {
        this.jdbc = jdbc;
        this.countries = countries;
    }

    List<String> checksums() {
        return Stream.of(units, levels, names, natives).map(DataFile::checksum).toList();
    }

    void load() {
        var ranks =
                levels.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r.get("country_iso2") + " " + r.get("level"),
                                        r -> r.get("rank")));
        var others = names.rows().stream().collect(Collectors.groupingBy(r -> r.get("unit_id")));
        jdbc.sql("delete from directory.foreign_unit_name where unit_id < 100000").update();
        for (var row : units.rows()) {
            var rank = ranks.get(row.get("country_iso2") + " " + row.get("level"));
            if (rank == null) {
                throw new IllegalStateException("levels.csv does not rank " + row);
            }
            loadUnit(row, rank, others.getOrDefault(row.get("id"), List.of()));
        }
        natives.rows().forEach(this::loadNative);
    }

    private void loadUnit(Map<String, String> row, String rank, List<Map<String, String>> others) {
        jdbc.sql(
                        """
                        insert into directory.foreign_unit
                               (id, name_th, name_en, level, level_rank, parent_en, country_iso2,
                                iso3166_2, lat, lon, coordinate_of, search_key)
                        overriding system value
                        values (:id, :th, :en, :level, :rank, nullif(:parent, ''), :country,
                                nullif(:iso, ''), :lat, :lon, :of, :key)
                        on conflict (id)
                        do update set name_th = excluded.name_th, name_en = excluded.name_en,
                               level = excluded.level, level_rank = excluded.level_rank,
                               parent_en = excluded.parent_en,
                               country_iso2 = excluded.country_iso2,
                               iso3166_2 = excluded.iso3166_2,
                               lat = excluded.lat, lon = excluded.lon,
                               coordinate_of = excluded.coordinate_of,
                               search_key = excluded.search_key
                        """)
                .param("id", Long.valueOf(row.get("id")))
                .param("th", row.get("th"))
                .param("en", row.get("en"))
                .param("level", row.get("level"))
                .param("rank", rank)
                .param("parent", row.get("parent_en"))
                .param("country", row.get("country_iso2"))
                .param("iso", row.get("iso3166_2"))
                .param("lat", Double.valueOf(row.get("lat")))
                .param("lon", Double.valueOf(row.get("lon")))
                .param("of", row.get("coordinate_of"))
                .param("key", searchKey(row, others))
                .update();
        var own = new LinkedHashSet<String>(List.of(row.get("th"), row.get("en")));
        own.add(LevelWords.without(row.get("th")));
        own.forEach(name -> loadName(row.get("id"), name, "OWN", "", ""));
        for (var other : others) {
            loadName(
                    row.get("id"),
                    other.get("name"),
                    other.get("kind"),
                    other.get("reason_th"),
                    other.get("reason_en"));
        }
    }

    private void loadName(String unit, String name, String kind, String th, String en) {
        insertName(unit, name, kind, null, th, en);
    }

    /** Where a name in its own letters is spelt as another one, it is that. */
    private void loadNative(Map<String, String> row) {
        insertName(
                row.get("unit_id"),
                row.get("name"),
                "NATIVE",
                row.get("language"),
                row.get("reason_th"),
                row.get("reason_en"));
    }

    private void insertName(
            String unit,
            String name,
            String kind,
            @Nullable String language,
            String th,
            String en) {
        jdbc.sql(
                        """
                        insert into directory.foreign_unit_name
                               (unit_id, name, kind, language, reason_th, reason_en, key)
                        values (:unit, :name, :kind, :language, :th, :en, :key)
                        on conflict (unit_id, name) do nothing
                        """)
                .param("unit", Long.valueOf(unit))
                .param("name", name)
                .param("kind", kind)
                .param("language", language)
                .param("th", th)
                .param("en", en)
                .param("key", SearchKey.alike(name).text())
                .update();
    }

    private String searchKey(Map<String, String> row, List<Map<String, String>> others) {
        var parts = new ArrayList<>(List.of(row.get("th"), row.get("en"), row.get("parent_en")));
        others.forEach(other -> parts.add(other.get("name")));
        parts.add(countries.thai(row.get("country_iso2")));
        parts.add(countries.english(row.get("country_iso2")));
        return parts.stream()
                .map(part -> SearchKey.alike(part).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
