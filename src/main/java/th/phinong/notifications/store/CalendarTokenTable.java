package th.phinong.notifications.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AccountId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Calendar tokens by their digests. */
@Repository
public class CalendarTokenTable {

    private final JdbcClient jdbc;

    CalendarTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(AccountId account, String digest, Instant now) {
        jdbc.sql(
                        """
                        insert into notifications.calendar_token (account, digest, created_at)
                        values (:account, :digest, :now)
                        on conflict (account)
                        do update set digest = excluded.digest, created_at = excluded.created_at
                        """)
                .param("account", account.value())
                .param("digest", digest)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public boolean drop(AccountId account) {
        return jdbc.sql("delete from notifications.calendar_token where account = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    public Optional<Instant> madeAt(AccountId account) {
        return jdbc.sql(
                        """
                        select created_at
                        from   notifications.calendar_token
                        where  account = :account
                        """)
                .param("account", account.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public Optional<AccountId> account(String digest) {
        return jdbc.sql(
                        """
                        select account
                        from   notifications.calendar_token
                        where  digest = :digest
                        """)
                .param("digest", digest)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }
}
