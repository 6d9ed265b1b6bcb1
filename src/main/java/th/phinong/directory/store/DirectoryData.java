package th.phinong.directory.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import th.phinong.directory.DataFile;
import th.phinong.directory.LevelWords;
import th.phinong.directory.SearchKey;
import th.phinong.shared.HashChain;

/** Brings the data shipped with the program into the directory's tables, once per version of them. */
@Component
public class DirectoryData {

    private static final String DATA_SET = "directory";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataFile provinces = DataFile.read("data/directory/provinces.csv");
    private final DataFile countries = DataFile.read("data/directory/countries.csv");
    private final DataFile units = DataFile.read("data/directory/foreign-units.csv");
    private final DataFile levels = DataFile.read("data/directory/levels.csv");
    private final DataFile names = DataFile.read("data/directory/other-names.csv");

    DirectoryData(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Loads the data unless those in the database have the same checksum. */
    public void load() {
        var checksum =
                HashChain.link(
                        HashChain.START,
                        Stream.of(provinces, countries, units, levels, names)
                                .map(DataFile::checksum)
                                .toList());
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('directory.loaded'))")
                            .query((row, n) -> true)
                            .single();
                    if (!checksum.equals(loaded())) {
                        loadCountries();
                        loadProvinces();
                        loadUnits();
                        remember(checksum);
                    }
                });
    }

    private String loaded() {
        return jdbc.sql("select checksum from directory.loaded where data_set = :set")
                .param("set", DATA_SET)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void remember(String checksum) {
        jdbc.sql(
                        """
                        insert into directory.loaded (data_set, checksum, loaded_at)
                        values (:set, :checksum, :now)
                        on conflict (data_set)
                        do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at
                        """)
                .param("set", DATA_SET)
                .param("checksum", checksum)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void loadCountries() {
        var official =
                countries.rows().stream()
                        .collect(Collectors.toMap(r -> r.get("iso2"), r -> r.get("official_th")));
        for (var iso2 : Locale.getISOCountries()) {
            jdbc.sql(
                            """
                            insert into directory.country (iso2, name_th, name_en, official_th)
                            values (:iso2, :th, :en, :official)
                            on conflict (iso2)
                            do update set name_th = excluded.name_th, name_en = excluded.name_en,
                                          official_th = excluded.official_th
                            """)
                    .param("iso2", iso2)
                    .param("th", countryName(iso2, ULocale.forLanguageTag("th")))
                    .param("en", countryName(iso2, ULocale.ENGLISH))
                    .param("official", official.get(iso2))
                    .update();
        }
    }

    private void loadProvinces() {
        var thai = order("th", "th");
        var english = order("en", "en");
        for (var row : provinces.rows()) {
            var borders = row.get("border_country_iso2");
            jdbc.sql(
                            """
                            insert into directory.province
                                   (iso, name_th, name_en, region_th, region_en, border_countries,
                                    special_economic_zone, lat, lon, under_guideline,
                                    rank_th, rank_en)
                            values (:iso, :th, :en, :regionTh, :regionEn, :borders,
                                    :zone, :lat, :lon, :guideline, :rankTh, :rankEn)
                            on conflict (iso)
                            do update set name_th = excluded.name_th, name_en = excluded.name_en,
                                   region_th = excluded.region_th, region_en = excluded.region_en,
                                   border_countries = excluded.border_countries,
                                   special_economic_zone = excluded.special_economic_zone,
                                   lat = excluded.lat, lon = excluded.lon,
                                   under_guideline = excluded.under_guideline,
                                   rank_th = excluded.rank_th, rank_en = excluded.rank_en
                            """)
                    .param("iso", row.get("iso3166_2"))
                    .param("th", row.get("th"))
                    .param("en", row.get("en"))
                    .param("regionTh", row.get("region_th"))
                    .param("regionEn", row.get("region_en"))
                    .param("borders", borders.isEmpty() ? new String[0] : borders.split(";"))
                    .param("zone", row.get("special_economic_zone").equals("yes"))
                    .param("lat", Double.valueOf(row.get("lat")))
                    .param("lon", Double.valueOf(row.get("lon")))
                    .param("guideline", row.get("is_province").equals("yes"))
                    .param("rankTh", thai.indexOf(row.get("th")) + 1)
                    .param("rankEn", english.indexOf(row.get("en")) + 1)
                    .update();
        }
    }

    private List<String> order(String column, String language) {
        var collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return provinces.rows().stream().map(row -> row.get(column)).sorted(collator).toList();
    }

    private void loadUnits() {
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
                    row.get("id"), other.get("name"), other.get("kind"),
                    other.get("reason_th"), other.get("reason_en"));
        }
    }

    private void loadName(String unit, String name, String kind, String th, String en) {
        jdbc.sql(
                        """
                        insert into directory.foreign_unit_name
                               (unit_id, name, kind, reason_th, reason_en, key)
                        values (:unit, :name, :kind, :th, :en, :key)
                        """)
                .param("unit", Long.valueOf(unit))
                .param("name", name)
                .param("kind", kind)
                .param("th", th)
                .param("en", en)
                .param("key", SearchKey.of(name).text())
                .update();
    }

    private String searchKey(Map<String, String> row, List<Map<String, String>> others) {
        var parts = new ArrayList<>(List.of(row.get("th"), row.get("en"), row.get("parent_en")));
        others.forEach(other -> parts.add(other.get("name")));
        parts.add(countryName(row.get("country_iso2"), ULocale.forLanguageTag("th")));
        parts.add(countryName(row.get("country_iso2"), ULocale.ENGLISH));
        return parts.stream()
                .map(part -> SearchKey.of(part).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String countryName(String iso2, ULocale language) {
        return ULocale.getDisplayCountry("und-" + iso2, language);
    }
}
