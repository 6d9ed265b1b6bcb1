package th.phinong.establishment.store;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

import th.phinong.directory.SearchKey;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Party;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.HashChain;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

/** Writes made-up cases as fast as PostgreSQL takes them: by COPY, a few thousand at once. */
@Repository
public class SyntheticCaseRows {

    /** Nobody's account: no person recorded these events. */
    private static final AccountId NOBODY = new AccountId(0);

    private static final String AUTHOR = "synthetic";
    private static final LocalTime FIRST_RECORDED = LocalTime.of(2, 0);
    private static final int SECONDS_OF_A_DAY = 8 * 60 * 60;

    private static final String COPY_CASES =
            """
            copy establishment.case_file
                 (id, number, version, procedure, route, province, provinces, unit, counterpart_th,
                  counterpart_en, country, stage, closed, reached, search_key, opened_at,
                  changed_at, synthetic)
            from stdin (format csv)
            """;
    private static final String COPY_EVENTS =
            """
            copy establishment.event
                 (case_id, position, kind, happened_on, body, recorded_at, account, author, agency,
                  previous, hash)
            from stdin (format csv)
            """;
    private static final String COPY_TURNS =
            """
            copy establishment.turn
                 (case_id, action, step, party, province, duty, instrument, since)
            from stdin (format csv)
            """;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final CaseNumbers numbers;

    SyntheticCaseRows(JdbcClient jdbc, DataSource database, CaseNumbers numbers) {
        this.jdbc = jdbc;
        this.database = database;
        this.numbers = numbers;
    }

    /** A step of a history, with the event as it is written. */
    public record Entry(CaseEvent event, String body, AgencyId agency, LocalDate day) {

        public static Entry of(CaseEvent event, AgencyId agency, LocalDate day) {
            return new Entry(event, EventJson.write(event), agency, day);
        }
    }

    /** What happened in a case, and what it amounts to. */
    public record History(CaseFile file, List<Entry> entries, Set<Party> reached) {

        public History {
            entries = List.copyOf(entries);
            reached = Set.copyOf(reached);
        }

        private Place place() {
            return new Place(
                    entries.getFirst().agency(), BuddhistYear.of(entries.getFirst().day()));
        }
    }

    /** Where a case gets its number. */
    private record Place(AgencyId agency, BuddhistYear year) {}

    public boolean hasRealCases() {
        return jdbc.sql("select exists (select from establishment.case_file where not synthetic)")
                .query(Boolean.class)
                .single();
    }

    /** A number for each case, in their order. */
    public List<String> numbers(List<History> cases) {
        Map<Place, Integer> many = new LinkedHashMap<>();
        cases.forEach(history -> many.merge(history.place(), 1, Integer::sum));
        Map<Place, Iterator<String>> given = new LinkedHashMap<>();
        many.forEach(
                (place, count) ->
                        given.put(
                                place,
                                numbers.next(place.agency(), place.year(), count).iterator()));
        return cases.stream().map(history -> given.get(history.place()).next()).toList();
    }

    /** Adds cases with their events and turns. */
    public void add(List<History> histories, List<String> given) {
        var ids =
                jdbc.sql(
                                """
                                select nextval(pg_get_serial_sequence('establishment.case_file', 'id'))
                                from   generate_series(1, :many)
                                """)
                        .param("many", histories.size())
                        .query(Long.class)
                        .list();
        var cases = new Lines();
        var events = new Lines();
        var turns = new Lines();
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            var history = histories.get(i);
            var changed = events(events, id, history.entries());
            turns(turns, id, history.file(), changed);
            caseRow(cases, id, given.get(i), history, changed);
        }
        copy(COPY_CASES, cases);
        copy(COPY_EVENTS, events);
        copy(COPY_TURNS, turns);
    }

    /** Lets PostgreSQL learn what there is now. */
    public void analyze() {
        jdbc.sql("analyze establishment.case_file").update();
        jdbc.sql("analyze establishment.event").update();
        jdbc.sql("analyze establishment.turn").update();
    }

    private static Instant events(Lines lines, long id, List<Entry> entries) {
        var previous = HashChain.START;
        var recordedAt = Instant.EPOCH;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            recordedAt = recordedAt(entry.day(), id);
            var recorded =
                    new RecordedCaseEvent(
                            new CaseId(id),
                            i + 1L,
                            entry.event(),
                            entry.body(),
                            recordedAt,
                            NOBODY,
                            AUTHOR,
                            entry.agency().code(),
                            previous);
            var hash = recorded.hash();
            lines.cell(id).cell(i + 1).cell(entry.event().tag());
            lines.cell(entry.event().happenedOn()).cell(entry.body()).cell(recordedAt);
            lines.cell(NOBODY.value()).cell(AUTHOR).cell(entry.agency().code());
            lines.cell(previous).cell(hash).endRow();
            previous = hash;
        }
        return recordedAt;
    }

    /** Some time of the working day, so that cases of one history do not all change at once. */
    private static Instant recordedAt(LocalDate day, long id) {
        return day.atTime(FIRST_RECORDED)
                .plusSeconds(id * 7_919 % SECONDS_OF_A_DAY)
                .toInstant(ZoneOffset.UTC);
    }

    private static void turns(Lines lines, long id, CaseFile file, Instant since) {
        for (var turn : Turns.of(file)) {
            lines.cell(id).cell(turn.action()).cellOrNull(turn.step());
            lines.cell(turn.party()).cell(turn.province()).cell(turn.duty());
            lines.cell(turn.instrument()).cell(since).endRow();
        }
    }

    private static void caseRow(
            Lines lines, long id, String number, History history, Instant changed) {
        var file = history.file();
        var counterpart = file.opening().counterpart();
        var th = counterpart.name().th();
        var en = counterpart.name().en() == null ? "" : counterpart.name().en();
        lines.cell(id).cell(number).cell(history.entries().size()).cell(file.version().key());
        lines.cell(file.opening().route().name()).cellOrNull(file.province());
        lines.array(file.provincesEver()).cellOrNull(counterpart.unit());
        lines.cell(th).cell(en).cell(counterpart.country()).cell(file.stage().tag());
        lines.cell(file.isClosed()).array(history.reached());
        lines.cell(SearchKey.of(number + " " + th + " " + en).text());
        lines.cell(recordedAt(history.entries().getFirst().day(), id)).cell(changed);
        lines.cell(true).endRow();
    }

    private void copy(String statement, Lines lines) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new StringReader(lines.toString()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("made-up cases could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
