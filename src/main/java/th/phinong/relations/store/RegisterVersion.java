package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.opendata.DataVersion;

import java.time.OffsetDateTime;

/** Tells one state of the register, of the lists and of the names in them from another. */
@Repository
public class RegisterVersion {

    private final JdbcClient jdbc;

    RegisterVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The version. While someone writes, it is one that no reader meets again: what is committed
     * out of turn would else change the data of a version that was given out.
     */
    public DataVersion now() {
        return jdbc.sql(
                        """
                        select r.name || '.' || d.name as name,
                               greatest(r.changed_at, d.changed_at) as changed_at
                          from relations.published_version r
                         cross join directory.published_version d
                        """)
                .query(
                        (row, n) ->
                                new DataVersion(
                                        row.getString("name"),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant()))
                .single();
    }
}
