package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.SavedView;
import th.phinong.identity.AccountId;

import java.util.List;

/** Filters that people keep. */
@Repository
public class SavedViewTable {

    /** So that this lock is no other's. */
    private static final int LOCK = 40;

    private final JdbcClient jdbc;

    SavedViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else changes what this account keeps. */
    public void lock(AccountId owner) {
        jdbc.sql("select pg_advisory_xact_lock(:lock, hashint8(:owner))")
                .param("lock", LOCK)
                .param("owner", owner.value())
                .query((row, n) -> 0)
                .single();
    }

    public List<SavedView> of(AccountId owner) {
        return jdbc.sql(
                        """
                        select id, name, query
                        from   establishment.saved_view
                        where  account = :owner
                        order  by id
                        """)
                .param("owner", owner.value())
                .query(
                        (row, n) ->
                                new SavedView(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("query")))
                .list();
    }

    public long insert(AccountId owner, String name, String query) {
        return jdbc.sql(
                        """
                        insert into establishment.saved_view (account, name, query)
                        values (:owner, :name, :query)
                        returning id
                        """)
                .param("owner", owner.value())
                .param("name", name)
                .param("query", query)
                .query(Long.class)
                .single();
    }

    public boolean rename(AccountId owner, long id, String name) {
        return jdbc.sql(
                                """
                                update establishment.saved_view
                                set    name = :name
                                where  account = :owner
                                and    id = :id
                                """)
                        .param("name", name)
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    public boolean delete(AccountId owner, long id) {
        return jdbc.sql(
                                """
                                delete from establishment.saved_view
                                where  account = :owner
                                and    id = :id
                                """)
                        .param("owner", owner.value())
                        .param("id", id)
                        .update()
                == 1;
    }
}
