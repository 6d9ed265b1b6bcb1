package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.identity.AccountId;
import th.phinong.identity.Official;
import th.phinong.shared.HashChain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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
     * Adds events after those that a case has.
     *
     * @param before the case's events so far, oldest first
     * @return all of them, the new ones included
     */
    public List<RecordedCaseEvent> append(
            CaseId caseId,
            List<RecordedCaseEvent> before,
            List<? extends CaseEvent> events,
            Official by,
            Instant recordedAt) {
        var all = new ArrayList<>(before);
        for (var event : events) {
            var previous = all.isEmpty() ? HashChain.START : all.getLast().hash();
            var recorded =
                    new RecordedCaseEvent(
                            caseId,
                            all.size() + 1L,
                            event,
                            EventJson.write(event),
                            recordedAt,
                            by.account(),
                            by.userName(),
                            by.agency().code(),
                            previous);
            insert(recorded);
            all.add(recorded);
        }
        return List.copyOf(all);
    }

    private void insert(RecordedCaseEvent recorded) {
        jdbc.sql(
                        """
                        insert into establishment.event (
                            case_id, position, kind, happened_on, body, recorded_at,
                            account, author, agency, previous, hash)
                        values (
                            :case, :position, :kind, :happenedOn, :body, :recordedAt,
                            :account, :author, :agency, :previous, :hash)
                        """)
                .param("case", recorded.caseId().value())
                .param("position", recorded.position())
                .param("kind", recorded.event().tag())
                .param("happenedOn", recorded.event().happenedOn())
                .param("body", recorded.body())
                .param(
                        "recordedAt",
                        OffsetDateTime.ofInstant(recorded.recordedAt(), ZoneOffset.UTC))
                .param("account", recorded.account().value())
                .param("author", recorded.author())
                .param("agency", recorded.agency())
                .param("previous", recorded.previous())
                .param("hash", recorded.hash())
                .update();
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
