package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.ImportId;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.NewList;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The lists that people bring, with how far each has come. */
@Repository
public class ImportStore {

    /** How long a process that looks rows up may be silent before another takes over. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final String COLUMNS =
            """
            select id, key, title_th, title_en, kind, scope, as_at, claimed_pairs, claimed_provinces,
                   file_name, state, rows, matched, faulty, listing_id, created_at, agency_th,
                   agency_en
              from relations.list_import
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far a list has come. */
    public enum State {
        LOOKING_UP,
        READY,
        BROUGHT_IN,
        TAKEN_BACK,
        DROPPED
    }

    /**
     * A list that somebody brings.
     *
     * @param rows how many rows it has
     * @param matched how many have been looked up
     * @param faulty how many have something wrong with them
     * @param listing the id of the published list that it became, or null
     */
    public record Import(
            ImportId id,
            NewList list,
            State state,
            int rows,
            int matched,
            int faulty,
            @Nullable Long listing,
            Instant createdAt,
            LocalizedText agency) {

        public boolean mayBeBroughtIn() {
            return state == State.READY && faulty == 0 && rows > 0;
        }
    }

    public Optional<Import> find(ImportId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The newest lists that people brought. */
    public List<Import> newest(int most) {
        return jdbc.sql(COLUMNS + "order by id desc limit :most")
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** The list, locked until the transaction ends. */
    Optional<Import> lock(ImportId id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whether a key is free: no list and nothing that is being brought has it. */
    public boolean isFree(String key) {
        return jdbc.sql(
                        """
                        select not exists (select from relations.listing where key = :key)
                           and not exists (select from relations.list_import
                                            where key = :key and state in ('LOOKING_UP', 'READY'))
                        """)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Takes a list from some states to another; false if it was in none of them. */
    public boolean change(ImportId id, List<String> from, String to) {
        return jdbc.sql(
                                """
                                update relations.list_import
                                   set state = :to
                                 where id = :id and state = any (:from)
                                """)
                        .param("id", id.value())
                        .param("from", from.toArray(String[]::new))
                        .param("to", to)
                        .update()
                == 1;
    }

    /** The next list whose rows nobody looks up, taken for as long as this process goes on. */
    public Optional<ImportId> lease() {
        return jdbc.sql(
                        """
                        update relations.list_import
                           set leased_until = :until
                         where id = (select id
                                       from relations.list_import
                                      where state = 'LOOKING_UP'
                                        and (leased_until is null or leased_until < :now)
                                      order by id
                                      limit 1
                                        for update skip locked)
                        returning id
                        """)
                .param("until", until())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(ImportId::new);
    }

    /** Counts what has been looked up, and is ready when all has. */
    void progress(ImportId id, int matched, int faulty) {
        jdbc.sql(
                        """
                        update relations.list_import
                           set matched = matched + :matched, faulty = faulty + :faulty,
                               leased_until = :until,
                               state = case when state = 'LOOKING_UP' and matched + :matched >= rows
                                            then 'READY' else state end
                         where id = :id
                        """)
                .param("id", id.value())
                .param("matched", matched)
                .param("faulty", faulty)
                .param("until", until())
                .update();
    }

    /** Leaves a list to whichever process looks for one. */
    public void release(ImportId id) {
        jdbc.sql("update relations.list_import set leased_until = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime until() {
        return leasedFrom(clock.instant());
    }

    /** Until when a list is left to the process that has just shown that it is there. */
    static OffsetDateTime leasedFrom(Instant now) {
        return now.plus(LEASE).atOffset(ZoneOffset.UTC);
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                new ImportId(row.getLong("id")),
                new NewList(
                        row.getString("key"),
                        new LocalizedText(row.getString("title_th"), row.getString("title_en")),
                        ListingKind.valueOf(row.getString("kind")),
                        row.getString("scope").equals("ALL"),
                        row.getObject("as_at", LocalDate.class),
                        row.getObject("claimed_pairs", Integer.class),
                        row.getObject("claimed_provinces", Integer.class),
                        row.getString("file_name")),
                State.valueOf(row.getString("state")),
                row.getInt("rows"),
                row.getInt("matched"),
                row.getInt("faulty"),
                row.getObject("listing_id", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new LocalizedText(row.getString("agency_th"), row.getString("agency_en")));
    }
}
