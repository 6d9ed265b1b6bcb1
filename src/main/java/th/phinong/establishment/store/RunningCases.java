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
        return jdbc.sql(
                        """
                        select id, number, version, provinces, reached, relation
                        from   establishment.case_file
                        where  not closed
                        and    procedure <> :version
                        and    id > :after
                        and    (:all or provinces @> array[:province]::text[]
                                     or reached @> array[:party]::text[])
                        order  by id
                        limit  :limit
                        """)
                .param("version", version)
                .param("after", after)
                .param("all", scope instanceof Scope.Everything)
                .param("province", scope instanceof Scope.OfProvince(var own) ? own.iso() : "-")
                .param("party", scope instanceof Scope.Reached(var party) ? party.name() : "-")
                .param("limit", limit)
                .query((row, n) -> CaseTable.read(row))
                .list();
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
