package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.identity.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cases that have not ended, by the procedure version that they keep. */
@Repository
public class RunningCases {

    private final JdbcClient jdbc;
    private final CaseEvents events;

    RunningCases(JdbcClient jdbc, CaseEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * The cases within a scope that keep another version, in the order of their ids.
     *
     * @param version the version that they don't keep
     * @param after the id after which to begin
     */
    public List<CaseRow> outside(Scope scope, String version, long after, int limit) {
        return outside(scope, version)
                .param("chosen", new Long[0])
                .param("each", true)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> CaseTable.read(row))
                .list();
    }

    /** Those of some cases that are running within a scope and keep another version. */
    public List<CaseRow> outside(Scope scope, String version, Collection<CaseId> chosen) {
        return outside(scope, version)
                .param("chosen", chosen.stream().map(CaseId::value).toArray(Long[]::new))
                .param("each", false)
                .param("after", 0)
                .param("limit", chosen.size())
                .query((row, n) -> CaseTable.read(row))
                .list();
    }

    private JdbcClient.StatementSpec outside(Scope scope, String version) {
        return jdbc.sql(
                        """
                        select id, number, version, provinces, reached, relation
                        from   establishment.case_file
                        where  not closed
                        and    procedure <> :version
                        and    id > :after
                        and    (:each or id = any (:chosen))
                        and    (:all or provinces @> array[:province]::text[]
                                     or reached @> array[:party]::text[])
                        order  by id
                        limit  :limit
                        """)
                .param("version", version)
                .param("all", scope instanceof Scope.Everything)
                .param("province", scope instanceof Scope.OfProvince(var own) ? own.iso() : "-")
                .param("party", scope instanceof Scope.Reached(var party) ? party.name() : "-");
    }

    /** The events of each of these cases, oldest first, in one statement. */
    public Map<CaseId, List<RecordedCaseEvent>> histories(Collection<CaseRow> cases) {
        return jdbc
                .sql(
                        """
                        select case_id, position, body, recorded_at,
                               account, author, agency, previous
                        from   establishment.event
                        where  case_id = any (:cases)
                        order  by case_id, position
                        """)
                .param("cases", cases.stream().map(row -> row.id().value()).toArray(Long[]::new))
                .query((row, n) -> events.read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecordedCaseEvent::caseId));
    }
}
