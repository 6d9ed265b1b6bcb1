package th.phinong.establishment.store;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.identity.AccountId;
import th.phinong.identity.Official;
import th.phinong.identity.Scope;
import th.phinong.shared.HashChain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of cases, each case a chain; they are added and read, never changed. */
@Repository
public class CaseEvents {

    private final JdbcClient jdbc;

    CaseEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that happened in a case, oldest first. */
    public List<RecordedCaseEvent> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select case_id, position, body, recorded_at,
                               account, author, agency, previous
                        from   establishment.event
                        where  case_id = :case
                        order  by position
                        """)
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .list();
    }

    /**
     * A case with everything that happened in it, if someone with this scope may see it; nobody
     * else changes it until this transaction ends.
     */
    public Optional<LockedCase> lock(CaseId id, Scope scope) {
        ResultSetExtractor<Optional<LockedCase>> reading = rows -> locked(rows, scope);
        return jdbc.sql(
                        """
                        select c.id, c.number, c.version, c.provinces, c.reached, c.relation,
                               e.case_id, e.position, e.body, e.recorded_at,
                               e.account, e.author, e.agency, e.previous
                        from   establishment.case_file c
                               join establishment.event e on e.case_id = c.id
                        where  c.id = :id
                        order  by e.position
                        for    update of c
                        """)
                .param("id", id.value())
                .query(reading)
                // Where the lock was waited for, the row is as it is now, but the events are still
                // those of the moment when the waiting began.
                .map(found -> found.isWhole() ? found : new LockedCase(found.row(), of(id)));
    }

    private Optional<LockedCase> locked(ResultSet rows, Scope scope) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var row = CaseTable.read(rows);
        if (!row.isWithin(scope)) {
            return Optional.empty();
        }
        var events = new ArrayList<RecordedCaseEvent>();
        do {
            events.add(read(rows));
        } while (rows.next());
        return Optional.of(new LockedCase(row, events));
    }

    /**
     * Events as they follow those that a case has; nothing is written.
     *
     * @param before the case's events so far, oldest first
     * @return all of them, the new ones included
     */
    public static List<RecordedCaseEvent> following(
            List<RecordedCaseEvent> before,
            CaseId caseId,
            List<? extends CaseEvent> events,
            Official by,
            Instant recordedAt) {
        var all = new ArrayList<>(before);
        for (var event : events) {
            var previous = all.isEmpty() ? HashChain.START : all.getLast().hash();
            all.add(
                    new RecordedCaseEvent(
                            caseId,
                            all.size() + 1L,
                            event,
                            EventJson.write(event),
                            recordedAt,
                            by.account(),
                            by.userName(),
                            by.agency().code(),
                            previous));
        }
        return List.copyOf(all);
    }

    RecordedCaseEvent read(ResultSet row) throws SQLException {
        var body = row.getString("body");
        return new RecordedCaseEvent(
                new CaseId(row.getLong("case_id")),
                row.getLong("position"),
                EventJson.read(body),
                body,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getLong("account")),
                row.getString("author"),
                row.getString("agency"),
                row.getString("previous"));
    }
}
