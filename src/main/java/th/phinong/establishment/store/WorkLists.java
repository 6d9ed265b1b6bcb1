package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.SearchKey;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.DueRange;
import th.phinong.establishment.TurnKey;
import th.phinong.establishment.WorkCounts;
import th.phinong.establishment.WorkItem;
import th.phinong.establishment.WorkQuery;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.StepId;
import th.phinong.identity.AccountId;
import th.phinong.identity.Official;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits on a desk, what is due first first. */
@Repository
public class WorkLists {

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the work of an official's desk. */
    public List<WorkItem> of(Official official, WorkQuery query, DueRange due) {
        var where = Where.of(official, query, due);
        return jdbc.sql(
                        """
                        select c.id, c.number, c.province, c.counterpart_th, c.counterpart_en,
                               c.country, t.action, t.step, t.duty, t.since, t.instrument,
                               t.officer, t.due
                        from   establishment.turn t
                               join establishment.case_file c on c.id = t.case_id
                        """
                                + where.sql()
                                + switch (query.assigned()) {
                                    case ANY -> "";
                                    case MINE -> "and    t.officer = :me\n";
                                    case NOBODY -> "and    t.officer is null\n";
                                }
                                + """
                                order  by t.due, t.since, t.case_id, t.action, t.instrument
                                limit  :limit
                                offset :offset
                                """)
                .params(where.params())
                .param("limit", query.size())
                .param("offset", (query.page() - 1) * query.size())
                .query((row, n) -> read(row))
                .list();
    }

    /** How much there is that matches everything but whose it is. */
    public WorkCounts count(Official official, WorkQuery query, DueRange due) {
        var where = Where.of(official, query, due);
        return jdbc.sql(
                        """
                        select count(*),
                               count(*) filter (where officer = :me),
                               count(*) filter (where officer is null)
                        from   (
                            select t.officer
                            from   establishment.turn t
                        """
                                + (where.ofCases()
                                        ? "join establishment.case_file c on c.id = t.case_id\n"
                                        : "")
                                + where.sql()
                                + """
                                    limit  :most
                                ) as counted
                                """)
                .params(where.params())
                .param("most", CaseLists.MOST_COUNTED + 1)
                .query((row, n) -> new WorkCounts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /**
     * The condition of the list, without whose it is.
     *
     * @param ofCases whether it asks for anything that the case says and not the turn
     */
    private record Where(String sql, Map<String, Object> params, boolean ofCases) {

        static Where of(Official official, WorkQuery query, DueRange due) {
            var sql = new StringBuilder("where  t.party = :party\nand    t.province = :province\n");
            var params = new HashMap<String, Object>();
            params.put("me", official.account().value());
            params.put("party", official.desk().party().name());
            params.put("province", AssignmentTable.province(official.desk()));
            if (due.from() != null) {
                sql.append("and    t.due >= :from\n");
                params.put("from", due.from());
            }
            if (due.before() != null) {
                sql.append("and    t.due < :before\n");
                params.put("before", due.before());
            }
            if (query.action() != null) {
                sql.append("and    t.action = :action\n");
                params.put("action", query.action().tag());
            }
            if (query.country() != null) {
                sql.append("and    c.country = :country\n");
                params.put("country", query.country());
            }
            if (!query.q().isBlank()) {
                sql.append("and    position(:words in c.search_key) > 0\n");
                params.put("words", SearchKey.of(query.q()).text());
            }
            boolean ofCases = query.country() != null || !query.q().isBlank();
            return new Where(sql.toString(), params, ofCases);
        }
    }

    private static WorkItem read(ResultSet row) throws SQLException {
        var step = row.getString("step");
        long officer = row.getLong("officer");
        var holder = row.wasNull() ? null : new AccountId(officer);
        return new WorkItem(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getString("country"),
                ActionName.ofTag(row.getString("action")).orElseThrow(),
                step == null ? null : StepId.of(step),
                row.getBoolean("duty"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                new TurnKey(row.getString("action"), row.getString("instrument")),
                holder);
    }
}
