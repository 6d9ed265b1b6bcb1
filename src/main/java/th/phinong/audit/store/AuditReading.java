package th.phinong.audit.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.audit.AuditLine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The audit record as a list, newest first. */
@Repository
public class AuditReading {

    private final JdbcClient jdbc;

    AuditReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries recorded before a time, newest first. */
    public List<AuditLine> before(Instant time, int limit) {
        return jdbc.sql(
                        """
                        select lane, position, recorded_at, actor, agency, what,
                               subject_type, subject_id
                        from   audit.entry
                        where  recorded_at < :time
                        order  by recorded_at desc, lane, position desc
                        limit  :limit
                        """)
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new AuditLine(
                                        row.getInt("lane"),
                                        row.getLong("position"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("actor"),
                                        row.getString("agency"),
                                        row.getString("what"),
                                        row.getString("subject_type"),
                                        row.getString("subject_id")))
                .list();
    }
}
