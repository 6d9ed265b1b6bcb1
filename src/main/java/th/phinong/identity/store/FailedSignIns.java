package th.phinong.identity.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Sign-ins that failed lately; older ones are dropped. */
@Repository
public class FailedSignIns {

    private final JdbcClient jdbc;

    FailedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int ofName(String userName, String address, Instant since) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   identity.failed_sign_in
                        where  user_name = :name
                        and    address = :address
                        and    failed_at > :since
                        """)
                .param("name", userName)
                .param("address", address)
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    public int ofAddress(String address, Instant since) {
        return jdbc.sql(
                        """
                        select count(*)
                        from   identity.failed_sign_in
                        where  address = :address
                        and    failed_at > :since
                        """)
                .param("address", address)
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    public void add(String userName, String address, Instant at) {
        jdbc.sql(
                        """
                        insert into identity.failed_sign_in (user_name, address, failed_at)
                        values (:name, :address, :at)
                        """)
                .param("name", userName)
                .param("address", address)
                .param("at", utc(at))
                .update();
    }

    public void forget(String userName, String address) {
        jdbc.sql(
                        "delete from identity.failed_sign_in where user_name = :name and address ="
                                + " :address")
                .param("name", userName)
                .param("address", address)
                .update();
    }

    public void dropBefore(Instant time) {
        jdbc.sql("delete from identity.failed_sign_in where failed_at < :time")
                .param("time", utc(time))
                .update();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
