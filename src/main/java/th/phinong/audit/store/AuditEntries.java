package th.phinong.audit.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.audit.Author;
import th.phinong.shared.HashChain;
import th.phinong.shared.RecordedEvent;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Appends to the chains of {@code audit.entry}; nothing here changes or deletes an entry. */
@Repository
public class AuditEntries {

    private static final int LANES = 16;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditEntries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds an entry at the end of its subject's chain; holds that chain until the commit. */
    public void append(Author author, RecordedEvent event, Instant recordedAt) {
        int lane = Math.floorMod((event.subjectType() + event.subjectId()).hashCode(), LANES);
        var head =
                jdbc.sql(
                                """
                                select entries, head
                                from   audit.lane
                                where  lane = :lane
                                for update
                                """)
                        .param("lane", lane)
                        .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                        .single();
        var entry =
                new Entry(
                        lane,
                        head.entries() + 1,
                        recordedAt,
                        author.userName(),
                        author.agency(),
                        event.what(),
                        event.subjectType(),
                        event.subjectId(),
                        json.writeValueAsString(event.detail()),
                        head.hash());
        insert(entry, HashChain.link(head.hash(), entry.fields()));
    }

    private void insert(Entry entry, String hash) {
        jdbc.sql(
                        """
                        with moved as (
                            update audit.lane
                            set    entries = :position,
                                   head    = :hash
                            where  lane = :lane
                        )
                        insert into audit.entry (
                            lane, position, recorded_at, actor, agency,
                            what, subject_type, subject_id, detail, previous, hash)
                        values (
                            :lane, :position, :recordedAt, :actor, :agency,
                            :what, :subjectType, :subjectId, :detail, :previous, :hash)
                        """)
                .param("lane", entry.lane())
                .param("position", entry.position())
                .param("recordedAt", OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("agency", entry.agency())
                .param("what", entry.what())
                .param("subjectType", entry.subjectType())
                .param("subjectId", entry.subjectId())
                .param("detail", entry.detail())
                .param("previous", entry.previous())
                .param("hash", hash)
                .update();
    }

    private record Head(long entries, String hash) {}

    /** An entry without its own hash. */
    record Entry(
            int lane,
            long position,
            Instant recordedAt,
            String actor,
            String agency,
            String what,
            String subjectType,
            String subjectId,
            String detail,
            String previous) {

        /** The fields that the hash covers, in the order that never changes. */
        List<String> fields() {
            return List.of(
                    Integer.toString(lane),
                    Long.toString(position),
                    recordedAt.toString(),
                    actor,
                    agency,
                    what,
                    subjectType,
                    subjectId,
                    detail);
        }

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getInt("lane"),
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
                    row.getString("agency"),
                    row.getString("what"),
                    row.getString("subject_type"),
                    row.getString("subject_id"),
                    row.getString("detail"),
                    row.getString("previous"));
        }
    }
}
