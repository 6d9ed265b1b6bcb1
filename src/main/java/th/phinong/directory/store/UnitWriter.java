package th.phinong.directory.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Country;
import th.phinong.directory.DataFile;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.directory.LevelWords;
import th.phinong.directory.NewUnit;
import th.phinong.directory.SearchKey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds foreign units that did not come with the program. */
@Repository
public class UnitWriter {

    private final JdbcClient jdbc;
    private final DataFile levels = DataFile.read("data/directory/levels.csv");

    UnitWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The levels that units of any country have, in English, in alphabetical order. */
    public List<String> levels() {
        return levels.rows().stream().map(row -> row.get("level")).distinct().sorted().toList();
    }

    /** Adds a unit with its own names. */
    public ForeignUnitId add(NewUnit unit, Country country, String by) {
        var name = unit.name();
        var own = new LinkedHashSet<@Nullable String>();
        own.add(name.th());
        own.add(LevelWords.without(name.th()));
        own.add(name.en());
        own.removeIf(Objects::isNull);
        var id =
                jdbc.sql(
                                """
                                insert into directory.foreign_unit
                                       (name_th, name_en, level, level_rank, country_iso2, lat, lon,
                                        coordinate_of, search_key, added_by)
                                values (:th, :en, :level, :rank, :country, :lat, :lon,
                                        'as entered', :key, :by)
                                returning id
                                """)
                        .param("th", name.th())
                        .param("en", Objects.requireNonNullElse(name.en(), name.th()))
                        .param("level", unit.level())
                        .param("rank", rank(unit).name())
                        .param("country", unit.country())
                        .param("lat", unit.lat())
                        .param("lon", unit.lon())
                        .param("key", searchKey(unit, country))
                        .param("by", by)
                        .query(Long.class)
                        .single();
        own.forEach(text -> addName(id, Objects.requireNonNull(text)));
        return new ForeignUnitId(id);
    }

    private void addName(long unit, String name) {
        jdbc.sql(
                        """
                        insert into directory.foreign_unit_name
                               (unit_id, name, kind, reason_th, reason_en, key)
                        values (:unit, :name, 'OWN', '', '', :key)
                        """)
                .param("unit", unit)
                .param("name", name)
                .param("key", SearchKey.alike(name).text())
                .update();
    }

    /** A level that the table does not rank for the country is for officials to say. */
    private LevelRank rank(NewUnit unit) {
        return levels.rows().stream()
                .filter(row -> row.get("country_iso2").equals(unit.country()))
                .filter(row -> row.get("level").equals(unit.level()))
                .map(row -> LevelRank.valueOf(row.get("rank")))
                .findFirst()
                .orElse(LevelRank.TO_BE_APPRAISED);
    }

    private static String searchKey(NewUnit unit, Country country) {
        return Stream.of(
                        unit.name().th(),
                        unit.name().en(),
                        country.name().th(),
                        country.name().en())
                .filter(Objects::nonNull)
                .map(part -> SearchKey.alike(part).text())
                .collect(Collectors.joining(" | "));
    }
}
