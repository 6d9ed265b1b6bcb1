package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.Official;

import java.util.Optional;

/** Requests about points that were done, by the keys that their senders chose. */
@Repository
public class QualityRequests {

    private final JdbcClient jdbc;

    QualityRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The digest of what was done under a key; two requests with the same key wait for one another.
     */
    public Optional<String> digestOf(Official by, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, :account))")
                .param("key", "quality/" + key)
                .param("account", by.account().value())
                .query((row, n) -> 0)
                .single();
        return jdbc.sql(
                        """
                        select request
                          from relations.quality_request
                         where acted_by = :by
                           and key = :key
                        """)
                .param("by", by.userName())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    public void add(Official by, String key, String digest, long act) {
        jdbc.sql(
                        """
                        insert into relations.quality_request (acted_by, key, request, act_id)
                        values (:by, :key, :request, :act)
                        """)
                .param("by", by.userName())
                .param("key", key)
                .param("request", digest)
                .param("act", act)
                .update();
    }
}
