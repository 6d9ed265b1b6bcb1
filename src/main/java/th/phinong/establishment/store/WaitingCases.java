package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.WaitingCase;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Desk;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases by the act that they wait for, and how many wait with each province. */
@Repository
public class WaitingCases {

    private final JdbcClient jdbc;

    WaitingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases in which a desk is to do one act, what has waited longest first. */
    public List<WaitingCase> of(Desk desk, ActionName act, int limit) {
        return jdbc.sql(
                        """
                        select   c.id, c.number, c.province, c.counterpart_th, c.counterpart_en,
                                 c.country, min(t.since) as since,
                                 array_agg(t.instrument order by t.instrument)
                                     filter (where t.instrument <> '') as instruments
                        from     establishment.turn t
                                 join establishment.case_file c on c.id = t.case_id
                        where    t.party = :party
                        and      t.province = :province
                        and      t.action = :act
                        group by c.id
                        order by min(t.since), c.id
                        limit    :limit
                        """)
                .param("party", desk.party().name())
                .param("province", desk.province() == null ? "" : desk.province().iso())
                .param("act", act.tag())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** How many cases that are not closed each province has a part in, within a scope. */
    public Map<ProvinceCode, Integer> pendingByProvince(Scope.Reached scope) {
        var pending = new LinkedHashMap<ProvinceCode, Integer>();
        jdbc.sql(
                        """
                        select   p.iso, count(*) as cases
                        from     establishment.case_file c
                                 cross join lateral unnest(c.provinces) as p (iso)
                        where    not c.closed
                        and      c.reached @> array[:party]::text[]
                        group by p.iso
                        """)
                .param("party", scope.party().name())
                .query(
                        row -> {
                            pending.put(
                                    new ProvinceCode(row.getString("iso")), row.getInt("cases"));
                        });
        return pending;
    }

    private static WaitingCase read(ResultSet row) throws SQLException {
        var instruments = row.getArray("instruments");
        return new WaitingCase(
                new CaseId(row.getLong("id")),
                row.getString("number"),
                CaseLists.province(row.getString("province")),
                new LocalizedText(row.getString("counterpart_th"), row.getString("counterpart_en")),
                row.getString("country"),
                instruments == null ? List.of() : Arrays.asList((String[]) instruments.getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
