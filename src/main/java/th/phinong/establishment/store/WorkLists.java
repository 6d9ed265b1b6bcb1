package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.WorkItem;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.StepId;
import th.phinong.identity.Desk;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** What waits on a desk, what has waited longest first. */
@Repository
public class WorkLists {

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a desk's work. */
    public List<WorkItem> of(Desk desk, int limit, int offset) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.province, c.counterpart_th, c.counterpart_en,
                               c.country, t.action, t.step, t.duty, t.since
                        from   establishment.turn t
                               join establishment.case_file c on c.id = t.case_id
                        where  t.party = :party
                        and    t.province = :province
                        order  by t.since, t.case_id
                        limit  :limit
                        offset :offset
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> read(row))
                .list();
    }

    /** How much there is, counted no further than a little beyond ten thousand. */
    public int count(Desk desk) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   (
                            select 1
                            from   establishment.turn
                            where  party = :party
                            and    province = :province
                            limit  :most
                        ) as counted
                        """)
                .param("party", desk.party().name())
                .param("province", province(desk))
                .param("most", CaseLists.MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static String province(Desk desk) {
        return desk.province() == null ? "" : desk.province().iso();
    }

    private static WorkItem read(ResultSet row) throws SQLException {
        var step = row.getString("step");
        return new WorkItem(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getString("country"),
                ActionName.ofTag(row.getString("action")).orElseThrow(),
                step == null ? null : StepId.of(step),
                row.getBoolean("duty"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
