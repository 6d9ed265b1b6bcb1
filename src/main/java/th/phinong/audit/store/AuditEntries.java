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
import java.util.ArrayList;
import java.util.List;

/** Appends to the chains of {@code audit.entry}; nothing here changes or deletes an entry. */
@Repository
public class AuditEntries {

    private static final int LANES = 16;

    /** The fields that a hash covers stand before and after the position, with their lengths. */
    private static final String LINK =
            """
            with last as (
                select entries + 1 as position, head
                from   audit.lane
                where  lane = :lane
                for    update
            ), link as (
                select position, head as previous,
                       encode(sha256(convert_to(
                           head || :before || ':' || length(position::text) || ':' || position
                                || :after, 'UTF8')), 'hex') as hash
                from   last
            ), moved as (
                update audit.lane
                set    entries = link.position,
                       head    = link.hash
                from   link
                where  lane = :lane
            )
            insert into audit.entry (
                lane, position, recorded_at, actor, agency,
                what, subject_type, subject_id, detail, previous, hash)
            select :lane, position, :recordedAt, :actor, :agency,
                   :what, :subjectType, :subjectId, :detail, previous, hash
            from   link
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditEntries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds an entry at the end of its subject's chain; holds that chain until the commit. What the
     * entry follows is known once the chain is held, so the database links it, in the same
     * statement, as {@link HashChain#link} would.
     */
    public void append(Author author, RecordedEvent event, Instant recordedAt) {
        int lane = Math.floorMod((event.subjectType() + event.subjectId()).hashCode(), LANES);
        var said =
                new Said(
                        recordedAt,
                        author.userName(),
                        author.agency(),
                        event.what(),
                        event.subjectType(),
                        event.subjectId(),
                        json.writeValueAsString(event.detail()));
        jdbc.sql(LINK)
                .param("lane", lane)
                .param("before", HashChain.text(List.of(Integer.toString(lane))))
                .param("after", HashChain.text(said.fields()))
                .param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("actor", said.actor())
                .param("agency", said.agency())
                .param("what", said.what())
                .param("subjectType", said.subjectType())
                .param("subjectId", said.subjectId())
                .param("detail", said.detail())
                .update();
    }

    /** What an entry says, wherever it stands. */
    record Said(
            Instant recordedAt,
            String actor,
            String agency,
            String what,
            String subjectType,
            String subjectId,
            String detail) {

        /** Those of the fields that the hash covers, in the order that never changes. */
        private List<String> fields() {
            return List.of(
                    recordedAt.toString(), actor, agency, what, subjectType, subjectId, detail);
        }
    }

    /** An entry without its own hash. */
    record Entry(int lane, long position, Said said, String previous) {

        /** The fields that the hash covers: where it stands, then what it says. */
        List<String> fields() {
            var fields = new ArrayList<String>();
            fields.add(Integer.toString(lane));
            fields.add(Long.toString(position));
            fields.addAll(said.fields());
            return fields;
        }

        static Entry of(ResultSet row) throws SQLException {
            var said =
                    new Said(
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            row.getString("agency"),
                            row.getString("what"),
                            row.getString("subject_type"),
                            row.getString("subject_id"),
                            row.getString("detail"));
            return new Entry(
                    row.getInt("lane"), row.getLong("position"), said, row.getString("previous"));
        }
    }
}
