package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnitId;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads how many relations each province has with each foreign unit, from totals that are kept.
 * What is not confirmed is never among them.
 */
@Repository
public class Pairs {

    /** The most pairs that are read at once. */
    public static final int MOST = 400;

    private static final String KEPT =
            """
            select province_iso, unit_id, country_iso2, status, relations as n
              from relations.total_by_pair
             where relations > 0
            """;

    private static final String THEN =
            """
            with %s,
            pair as (
                select province_iso, unit_id, country_iso2, status, n from line
                %s)
            """;

    private static final String ADD_UP =
            """
            select province_iso, unit_id, country_iso2, sum(n) as relations,
                   count(*) over () as pairs, sum(sum(n)) over () as all_relations
              from pair
             where status <> 'UNCONFIRMED'
               and (:province::text is null or province_iso = :province)
               and (:country::text is null or country_iso2 = :country)
               and (:status::text is null or status = :status)
             group by province_iso, unit_id, country_iso2
            having sum(n) > 0
             order by sum(n) desc, country_iso2, unit_id, province_iso
             limit :most
            """;

    private final JdbcClient jdbc;
    private final PastLines past;

    Pairs(JdbcClient jdbc, PastLines past) {
        this.jdbc = jdbc;
        this.past = past;
    }

    /**
     * A province and its counterpart.
     *
     * @param unit null where the counterpart is no unit of the directory
     * @param country ISO 3166-1 alpha-2, or null where it is not known
     * @param relations how many relations they have
     */
    public record Pair(
            ProvinceCode province,
            @Nullable ForeignUnitId unit,
            @Nullable String country,
            long relations) {}

    /**
     * The pairs of a filter.
     *
     * @param pairs those of most relations first, {@link #MOST} at most
     * @param total how many pairs there are
     * @param relations how many relations these have
     */
    public record Found(List<Pair> pairs, long total, long relations) {}

    private record Line(Pair pair, long total, long relations) {}

    /** The pairs of a filter's province, country, status and day. */
    public Found of(RelationFilter filter) {
        var at = filter.at();
        var asked =
                at.isNow()
                        ? jdbc.sql("with pair as (" + KEPT + ")" + ADD_UP)
                        : past.addUp(THEN + ADD_UP, "union all " + KEPT, at);
        var status = filter.status();
        var province = filter.province();
        var lines =
                asked.param("province", province == null ? null : province.iso())
                        .param("country", filter.country())
                        .param("status", status == null ? null : status.name())
                        .param("most", MOST)
                        .query(Pairs::line)
                        .list();
        return lines.isEmpty()
                ? new Found(List.of(), 0, 0)
                : new Found(
                        lines.stream().map(Line::pair).toList(),
                        lines.getFirst().total(),
                        lines.getFirst().relations());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit_id");
        var country = row.getString("country_iso2");
        var pair =
                new Pair(
                        new ProvinceCode(row.getString("province_iso")),
                        unit == 0 ? null : new ForeignUnitId(unit),
                        country.isEmpty() ? null : country,
                        row.getLong("relations"));
        return new Line(pair, row.getLong("pairs"), row.getLong("all_relations"));
    }
}
