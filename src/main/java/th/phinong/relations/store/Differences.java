package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.AsAt;
import th.phinong.relations.RelationStatus;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads where the register as at a day and a list of that day differ. */
@Repository
public class Differences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Differences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of a list, named. */
    public record RowName(String listing, int row) {}

    /** Relations of a list, as the register had them then; those that it had not are left out. */
    public Map<Long, RelationLine> ofList(Collection<Long> ids, AsAt at) {
        var lines = new HashMap<Long, RelationLine>();
        at("select " + RelationLine.COLUMNS + lines(at) + " and r.id = any (:ids)", at)
                .param("ids", ids.toArray(Long[]::new))
                .query(RelationLine::of)
                .list()
                .forEach(line -> lines.put(line.id().value(), line));
        return lines;
    }

    /** Relations of some statuses that are not among those of a list, the first by id. */
    public List<RelationLine> besides(
            Collection<Long> ids, Collection<RelationStatus> statuses, AsAt at, int most) {
        return at(
                        "select "
                                + RelationLine.COLUMNS
                                + lines(at)
                                + " and r.status = any (:statuses) and r.id <> all (:ids)"
                                + " order by r.id limit "
                                + most,
                        at)
                .param("ids", ids.toArray(Long[]::new))
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .query(RelationLine::of)
                .list();
    }

    /** The rows of lists of a day or before that spoke of some relations then, by relation. */
    public Map<Long, List<RowName>> rowsOf(Collection<Long> ids, AsAt at) {
        var rows = new HashMap<Long, List<RowName>>();
        jdbc.sql(
                        """
                        select m.relation_id, l.key, m.row_no
                          from relations.row_match m
                          join relations.listing l on l.id = m.listing_id
                         where m.relation_id = any (:ids)
                           and l.as_at <= :day
                           and m.decided_at < :before
                           and not exists (select from relations.row_match n
                                            where n.listing_id = m.listing_id
                                              and n.row_no = m.row_no and n.id > m.id
                                              and n.decided_at < :before)
                         order by l.as_at, l.id, m.row_no
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("day", at.lastDay())
                .param("before", at.before(clock.getZone()))
                .query(
                        row -> {
                            rows.computeIfAbsent(
                                            row.getLong("relation_id"), id -> new ArrayList<>())
                                    .add(new RowName(row.getString("key"), row.getInt("row_no")));
                        });
        return rows;
    }

    /** Today's lines are there already, and those of a past day are found among all facts. */
    private static String lines(AsAt at) {
        return at.isNow()
                ? " from relations.relation r where r.is_public"
                : PastRegister.LINES + "where true";
    }

    private JdbcClient.StatementSpec at(String sql, AsAt at) {
        return jdbc.sql(sql).param("day", at.lastDay()).param("before", at.before(clock.getZone()));
    }
}
