package th.phinong.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AccountId;
import th.phinong.identity.Desk;

import java.util.List;
import java.util.Optional;

/** Mail addresses by account. */
@Repository
public class MailAddressTable {

    private final JdbcClient jdbc;

    MailAddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> of(Desk desk, boolean demonstration) {
        return jdbc.sql(
                        """
                        select m.address
                        from   identity.mail_address m
                               join identity.account a on a.id = m.account
                               join identity.agency g on g.code = a.agency
                        where  g.party = :party
                        and    coalesce(g.province, '') = :province
                        and    a.enabled
                        and    'OFFICER' = any (a.roles)
                        and    (not a.demonstration or :demo)
                        order  by m.account
                        """)
                .param("party", desk.party().name())
                .param("province", desk.province() == null ? "" : desk.province().iso())
                .param("demo", demonstration)
                .query(String.class)
                .list();
    }

    public Optional<String> of(AccountId account) {
        return jdbc.sql("select address from identity.mail_address where account = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    public boolean put(String userName, String address) {
        return jdbc.sql(
                                """
                                insert into identity.mail_address (account, address)
                                select id, :address
                                from   identity.account
                                where  user_name = :name
                                and    enabled
                                on conflict (account) do update set address = excluded.address
                                """)
                        .param("address", address)
                        .param("name", userName)
                        .update()
                == 1;
    }

    /** Drops an account's address, if it has one; false where there is no such account. */
    public boolean drop(String userName) {
        jdbc.sql(
                        """
                        delete from identity.mail_address
                        where  account in (
                            select id from identity.account where user_name = :name)
                        """)
                .param("name", userName)
                .update();
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from identity.account where user_name = :name and enabled)
                        """)
                .param("name", userName)
                .query(Boolean.class)
                .single();
    }
}
