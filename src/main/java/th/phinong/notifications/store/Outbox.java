package th.phinong.notifications.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.notifications.Notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Mail that waits to be sent. */
@Repository
public class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail with the notice that it brings. */
    public record Waiting(long id, long noticeId, Notice notice, String address, int attempts) {}

    public void add(long notice, String address, Instant now) {
        jdbc.sql(
                        """
                        insert into notifications.mail (notice, address, next_at)
                        values (:notice, :address, :now)
                        on conflict do nothing
                        """)
                .param("notice", notice)
                .param("address", address)
                .param("now", utc(now))
                .update();
    }

    /** The mail that has waited longest; no other node takes it until this transaction ends. */
    public Optional<Waiting> take(Instant now) {
        return jdbc.sql(
                        """
                        select m.id as mail, m.notice, m.address, m.attempts, n.kind, n.case_id,
                               n.number, n.title_th, n.title_en, n.act, n.due
                        from   notifications.mail m
                               join notifications.notice n on n.id = m.notice
                        where  m.next_at <= :now
                        order  by m.next_at, m.id
                        limit  1
                        for    update of m skip locked
                        """)
                .param("now", utc(now))
                .query(
                        (row, n) ->
                                new Waiting(
                                        row.getLong("mail"),
                                        row.getLong("notice"),
                                        NoticeTable.notice(row),
                                        row.getString("address"),
                                        row.getInt("attempts")))
                .optional();
    }

    public void drop(long mail) {
        jdbc.sql("delete from notifications.mail where id = :id").param("id", mail).update();
    }

    public void putOff(long mail, Instant until) {
        jdbc.sql(
                        """
                        update notifications.mail
                        set    attempts = attempts + 1,
                               next_at  = :until
                        where  id = :id
                        """)
                .param("until", utc(until))
                .param("id", mail)
                .update();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
