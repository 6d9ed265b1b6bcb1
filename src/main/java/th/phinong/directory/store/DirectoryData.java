package th.phinong.directory.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.directory.DataFile;
import th.phinong.shared.HashChain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings the data shipped with the program into the directory's tables, once per version of them.
 */
@Component
public class DirectoryData {

    private static final String DATA_SET = "directory";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final CountryNames countries;
    private final UnitData units;
    private final DataFile provinces = DataFile.read("data/directory/provinces.csv");

    DirectoryData(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            CountryNames countries,
            UnitData units) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.countries = countries;
        this.units = units;
    }

    /** The checksum of the data that are in the database. */
    public String version() {
        return loaded();
    }

    /** Loads the data unless those in the database have the same checksum. */
    public void load() {
        var parts = new ArrayList<>(List.of(provinces.checksum(), countries.checksum()));
        parts.addAll(units.checksums());
        var checksum = HashChain.link(HashChain.START, parts);
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('directory.loaded'))")
                            .query((row, n) -> true)
                            .single();
                    if (!checksum.equals(loaded())) {
                        loadCountries();
                        loadProvinces();
                        units.load();
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
                    .param("th", countries.thai(iso2))
                    .param("en", countries.english(iso2))
                    .param("official", countries.officialThai(iso2))
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
}
