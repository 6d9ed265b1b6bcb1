package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.Official;
import th.phinong.relations.RelationId;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps which office of a counterpart answers letters; none of it is public. */
@Repository
public class Contacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The office of a counterpart.
     *
     * @param office what it is called
     * @param reach how it is reached, or empty
     */
    public record Contact(String office, String reach) {}

    /** The office that counts; empty where none is known. */
    public Optional<Contact> of(RelationId relation) {
        return jdbc.sql(
                        """
                        select office, reach
                          from relations.contact_now
                         where relation_id = :relation
                        """)
                .param("relation", relation.value())
                .query((row, n) -> new Contact(row.getString("office"), row.getString("reach")))
                .optional();
    }

    /** Adds a line, which counts from now on. */
    public void add(Official by, RelationId relation, String office, String reach, String reason) {
        jdbc.sql(
                        """
                        insert into relations.contact
                               (relation_id, office, reach, reason, recorded_at, recorded_by)
                        values (:relation, :office, :reach, :reason, :now, :by)
                        """)
                .param("relation", relation.value())
                .param("office", office)
                .param("reach", reach)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.userName())
                .update();
    }
}
