package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.store.Turns.Begun;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * All that an act leaves in the rows of its case, in one statement: the events, what they amount
 * to, and whose turn it is. A turn that goes on keeps the time since when it was there.
 */
@Repository
public class CaseRows {

    private static final String EVENTS =
            """
            insert into establishment.event (
                case_id, position, kind, happened_on, body, recorded_at,
                account, author, agency, previous, hash)
            select :case, e.position::bigint, e.kind, e.happened_on::date, e.body, :now,
                   e.account::bigint, e.author, e.agency, e.previous, e.hash
            from   unnest(:positions, :kinds, :days, :bodies, :accounts, :authors, :agencies,
                          :previous, :hashes)
                   as e (position, kind, happened_on, body, account, author, agency, previous,
                         hash)
            """;
    private static final String CASE =
            """
            update establishment.case_file
            set    version        = :version,
                   procedure      = :procedure,
                   province       = :province,
                   provinces      = :ever::text[],
                   unit           = :unit,
                   counterpart_th = :nameTh,
                   counterpart_en = :nameEn,
                   country        = :country,
                   search_key     = :key,
                   relation       = :relation,
                   stage          = :stage,
                   closed         = :closed,
                   reached        = :reached::text[],
                   changed_at     = :now
            where  id = :case
            """;
    private static final String ENDED_TURNS =
            """
            delete from establishment.turn t
            where  t.case_id = :case
            and    t.action || ' ' || t.party || ' ' || t.province || ' ' || t.instrument
                   <> all (:staying)
            """;
    private static final String TURNS =
            """
            insert into establishment.turn (
                case_id, action, step, party, province, duty, instrument, used, due, since)
            select :case, t.action, t.step, t.party, t.province,
                   t.duty::boolean, t.instrument, t.used::int, t.due::date, :now
            from   unnest(:actions, :steps, :parties, :provinces, :duties, :instruments,
                          :used, :due)
                   as t (action, step, party, province, duty, instrument, used, due)
            on conflict do nothing
            returning action || ' ' || party || ' ' || province || ' ' || instrument
            """;
    private static final String OPENED = "with happened as (\n" + EVENTS + ")\n" + TURNS;
    private static final String CHANGED =
            "with happened as (\n"
                    + EVENTS
                    + "), changed as (\n"
                    + CASE
                    + "), ended as (\n"
                    + ENDED_TURNS
                    + ")\n"
                    + TURNS;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes how a case began, beside its row.
     *
     * @return the turns, all of them new
     */
    public List<Begun> open(
            CaseId id, List<RecordedCaseEvent> events, List<Begun> turns, Instant now) {
        return added(with(jdbc.sql(OPENED), id, events, turns, now), turns);
    }

    /**
     * Writes what happened in a case, and replaces its turns by those that it now has.
     *
     * @param row as it is to be
     * @param happened the events that are new
     * @param turns all turns of the case
     * @return those that are new
     */
    public List<Begun> change(
            CaseRow row,
            CaseFile file,
            List<RecordedCaseEvent> happened,
            List<Begun> turns,
            Instant now) {
        var counterpart = file.opening().counterpart();
        var name = counterpart.name();
        var statement =
                with(jdbc.sql(CHANGED), row.id(), happened, turns, now)
                        .param("version", row.version())
                        .param("procedure", file.version().key())
                        .param("province", CaseTable.code(file.province()))
                        .param("ever", CaseTable.array(row.provinces()))
                        .param("unit", counterpart.unit())
                        .param("nameTh", name.th())
                        .param("nameEn", name.en() == null ? "" : name.en())
                        .param("country", counterpart.country())
                        .param("key", CaseTable.searchKey(row.number(), file))
                        .param("relation", row.relation() == null ? null : row.relation().value())
                        .param("stage", file.stage().tag())
                        .param("closed", file.isClosed())
                        .param("reached", CaseTable.array(row.reached()))
                        .param("staying", column(turns, begun -> begun.turn().key()));
        return added(statement, turns);
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement,
            CaseId id,
            List<RecordedCaseEvent> events,
            List<Begun> turns,
            Instant now) {
        return statement
                .param("case", id.value())
                .param("now", CaseTable.utc(now))
                .param("positions", column(events, event -> "" + event.position()))
                .param("kinds", column(events, event -> event.event().tag()))
                .param("days", column(events, event -> "" + event.event().happenedOn()))
                .param("bodies", column(events, RecordedCaseEvent::body))
                .param("accounts", column(events, event -> "" + event.account()))
                .param("authors", column(events, RecordedCaseEvent::author))
                .param("agencies", column(events, RecordedCaseEvent::agency))
                .param("previous", column(events, RecordedCaseEvent::previous))
                .param("hashes", column(events, RecordedCaseEvent::hash))
                .param("actions", column(turns, begun -> begun.turn().action()))
                .param("steps", column(turns, begun -> begun.turn().step()))
                .param("parties", column(turns, begun -> begun.turn().party()))
                .param("provinces", column(turns, begun -> begun.turn().province()))
                .param("duties", column(turns, begun -> "" + begun.turn().duty()))
                .param("instruments", column(turns, begun -> begun.turn().instrument()))
                .param("used", column(turns, begun -> "" + begun.timing().used()))
                .param("due", column(turns, begun -> begun.timing().dueText()));
    }

    private static <T> @Nullable String[] column(
            List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static List<Begun> added(JdbcClient.StatementSpec statement, List<Begun> turns) {
        var added = statement.query(String.class).list();
        return turns.stream().filter(begun -> added.contains(begun.turn().key())).toList();
    }
}
