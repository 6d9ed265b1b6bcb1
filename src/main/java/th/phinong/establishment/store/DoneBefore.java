package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.RequestKey;
import th.phinong.identity.AccountId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Requests that were done, by the keys that their senders chose. */
@Repository
public class DoneBefore {

    private final JdbcClient jdbc;

    DoneBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done under a key; two requests with the same key wait for one another. */
    public Optional<Done> find(AccountId account, RequestKey key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, :account))")
                .param("key", key.key())
                .param("account", account.value())
                .query((row, n) -> 0)
                .single();
        return jdbc.sql(
                        """
                        select case_id, request, made
                        from   establishment.done_before
                        where  account = :account
                        and    key = :key
                        """)
                .param("account", account.value())
                .param("key", key.key())
                .query(
                        (row, n) ->
                                new Done(
                                        new CaseId(row.getLong("case_id")),
                                        row.getString("request").equals(key.digest()),
                                        List.of((Long[]) row.getArray("made").getArray())))
                .optional();
    }

    public void add(AccountId account, RequestKey key, CaseId caseId, Instant now) {
        add(account, key, caseId, List.of(), now);
    }

    /** The same of a request that made something beside the procedure, by its ids. */
    public void add(
            AccountId account, RequestKey key, CaseId caseId, List<Long> made, Instant now) {
        jdbc.sql(
                        """
                        insert into establishment.done_before (account, key, request, case_id, made, at)
                        values (:account, :key, :request, :case, :made, :now)
                        """)
                .param("account", account.value())
                .param("key", key.key())
                .param("request", key.digest())
                .param("case", caseId.value())
                .param("made", made.toArray(Long[]::new))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /**
     * @param caseId the case that it was done to
     * @param sameRequest whether the request is the same as then
     * @param made the ids of what it made beside the procedure; none for an act
     */
    public record Done(CaseId caseId, boolean sameRequest, List<Long> made) {}
}
