package th.phinong.directory.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Country;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnit.OtherName;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.opendata.DataVersion;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the directory. */
@Repository
public class DirectoryStore {

    private static final int SHORTEST_PART = 3;

    private static final String UNITS =
            """
            select u.id, u.name_th, u.name_en, u.level, u.level_rank, u.parent_en, u.country_iso2,
                   u.iso3166_2, u.lat, u.lon, u.coordinate_of,
                   n.name, n.kind, n.language, n.reason_th, n.reason_en
              from directory.foreign_unit u
              left join directory.foreign_unit_name n on n.unit_id = u.id and n.kind <> 'OWN'
            """;

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Province> provinces() {
        return jdbc.sql(
                        """
                        select iso, name_th, name_en, region_th, region_en, border_countries,
                               special_economic_zone, lat, lon, under_guideline, rank_th, rank_en
                          from directory.province
                         order by iso
                        """)
                .query((row, n) -> province(row))
                .list();
    }

    public long countUnits() {
        return jdbc.sql("select count(*) from directory.foreign_unit").query(Long.class).single();
    }

    /** What the units were changed by last. */
    public DataVersion version() {
        return jdbc.sql("select name, changed_at from directory.published_version")
                .query(
                        (row, n) ->
                                new DataVersion(
                                        row.getString("name"),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant()))
                .single();
    }

    public List<Country> countries() {
        return jdbc.sql("select iso2, name_th, name_en, official_th from directory.country")
                .query(
                        (row, n) ->
                                new Country(
                                        row.getString("iso2"),
                                        text(row, "name_th", "name_en"),
                                        row.getString("official_th")))
                .list();
    }

    /** Another text whenever names were added or those of the program were loaded again. */
    public String stateOfNames() {
        return jdbc.sql(
                        """
                        select (select count(*) from directory.foreign_unit_name)
                               || '/' || coalesce((select max(loaded_at)::text from directory.loaded), '')
                        """)
                .query(String.class)
                .single();
    }

    public List<ForeignUnit> units(Map<String, Country> countries) {
        return gather(jdbc.sql(UNITS + "order by u.id, n.name"), countries);
    }

    public Map<ForeignUnitId, ForeignUnit> unitsById(
            Collection<ForeignUnitId> ids, Map<String, Country> countries) {
        var found = new LinkedHashMap<ForeignUnitId, ForeignUnit>();
        var values = ids.stream().map(ForeignUnitId::value).toArray(Long[]::new);
        gather(
                        jdbc.sql(UNITS + "where u.id = any(:ids) order by u.id, n.name")
                                .param("ids", values),
                        countries)
                .forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    public List<ForeignUnit> find(SearchKey key, int limit, Map<String, Country> countries) {
        var ids =
                jdbc.sql(
                                """
                                select unit_id
                                  from directory.foreign_unit_name
                                 where key collate "C" like :beginning
                                 group by unit_id
                                 order by min(length(key)), unit_id
                                 limit :limit
                                """)
                        .param("beginning", key.escapedForLike() + "%")
                        .param("limit", limit)
                        .query(Long.class)
                        .list();
        var ordered = new ArrayList<>(ids.stream().map(ForeignUnitId::new).toList());
        if (ordered.size() < limit && key.length() >= SHORTEST_PART) {
            containing(key, limit).stream()
                    .filter(id -> !ordered.contains(id))
                    .limit((long) limit - ordered.size())
                    .forEach(ordered::add);
        }
        var units =
                ordered.isEmpty()
                        ? Map.<ForeignUnitId, ForeignUnit>of()
                        : unitsById(ordered, countries);
        return ordered.stream().map(units::get).filter(Objects::nonNull).toList();
    }

    private List<ForeignUnitId> containing(SearchKey key, int limit) {
        return jdbc
                .sql(
                        """
                        select id
                          from directory.foreign_unit
                         where search_key like :part
                         order by id
                         limit :limit
                        """)
                .param("part", "%" + key.escapedForLike() + "%")
                .param("limit", limit)
                .query(Long.class)
                .list()
                .stream()
                .map(ForeignUnitId::new)
                .toList();
    }

    private static List<ForeignUnit> gather(
            JdbcClient.StatementSpec statement, Map<String, Country> countries) {
        var units = new LinkedHashMap<Long, ForeignUnit>();
        statement.query(
                row -> {
                    var unit = unit(row, countries);
                    units.merge(unit.id().value(), unit, DirectoryStore::withNamesOfBoth);
                });
        return List.copyOf(units.values());
    }

    private static ForeignUnit withNamesOfBoth(ForeignUnit one, ForeignUnit other) {
        var names = new ArrayList<>(one.otherNames());
        names.addAll(other.otherNames());
        return new ForeignUnit(
                one.id(),
                one.name(),
                one.level(),
                one.rank(),
                one.parentEn(),
                one.country(),
                one.iso3166(),
                one.lat(),
                one.lon(),
                one.coordinateOf(),
                names);
    }

    private static ForeignUnit unit(ResultSet row, Map<String, Country> countries)
            throws SQLException {
        var name = row.getString("name");
        return new ForeignUnit(
                new ForeignUnitId(row.getLong("id")),
                text(row, "name_th", "name_en"),
                row.getString("level"),
                LevelRank.valueOf(row.getString("level_rank")),
                row.getString("parent_en"),
                Objects.requireNonNull(countries.get(row.getString("country_iso2"))),
                row.getString("iso3166_2"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                row.getString("coordinate_of"),
                name == null
                        ? List.of()
                        : List.of(
                                new OtherName(
                                        name,
                                        OtherName.Kind.valueOf(row.getString("kind")),
                                        row.getString("language"),
                                        text(row, "reason_th", "reason_en"))));
    }

    private static Province province(ResultSet row) throws SQLException {
        return new Province(
                new ProvinceCode(row.getString("iso")),
                text(row, "name_th", "name_en"),
                text(row, "region_th", "region_en"),
                Arrays.asList((String[]) row.getArray("border_countries").getArray()),
                row.getBoolean("special_economic_zone"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                row.getBoolean("under_guideline"),
                row.getInt("rank_th"),
                row.getInt("rank_en"));
    }

    private static LocalizedText text(ResultSet row, String th, String en) throws SQLException {
        return new LocalizedText(row.getString(th), row.getString(en));
    }
}
