package th.phinong.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AccountId;
import th.phinong.identity.ApiToken;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Tokens by their digests. */
@Repository
public class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(AccountId account, String label, String digest, Instant now, Instant until) {
        jdbc.sql(
                        """
                        insert into identity.token (account, label, digest, created_at, expires_at)
                        values (:account, :label, :digest, :now, :until)
                        """)
                .param("account", account.value())
                .param("label", label)
                .param("digest", digest)
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    public List<ApiToken> good(AccountId account, Instant now) {
        return jdbc.sql(
                        """
                        select id, label, created_at, expires_at
                        from   identity.token
                        where  account = :account
                        and    revoked_at is null
                        and    expires_at > :now
                        order  by id desc
                        limit  100
                        """)
                .param("account", account.value())
                .param("now", utc(now))
                .query(
                        (row, n) ->
                                new ApiToken(
                                        row.getLong("id"),
                                        row.getString("label"),
                                        row.getObject("created_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("expires_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    public boolean revoke(AccountId account, long token, Instant now) {
        return jdbc.sql(
                                """
                                update identity.token
                                set    revoked_at = :now
                                where  id = :token
                                and    account = :account
                                and    revoked_at is null
                                """)
                        .param("now", utc(now))
                        .param("token", token)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
