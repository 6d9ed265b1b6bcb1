package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationId;

/** Keeps corrections from waiting for one another in a circle; held until the transaction ends. */
@Repository
class CorrectionLocks {

    private final JdbcClient jdbc;

    CorrectionLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One takes from the totals of a country or a year what another may be adding there. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('relations.correction'))")
                .query((row, n) -> 0)
                .single();
    }

    /**
     * Locks a relation and the one of an entry, where that is there, before the totals of either
     * are touched: by id, as everybody does who locks several.
     */
    void both(RelationId relation, Entry entry) {
        jdbc.sql(
                        """
                        select id
                          from relations.relation
                         where id = :id or identity = :identity
                         order by id
                           for update
                        """)
                .param("id", relation.value())
                .param("identity", entry.identity())
                .query(Long.class)
                .list();
    }
}
