package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.Official;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Preference;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** What people chose among the words of sources: only added to, the newest of a kind counts. */
@Repository
public class PreferenceStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PreferenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All choices for a relation, the earliest first. */
    public List<Preference> of(RelationId relation) {
        return of(List.of(relation.value()));
    }

    List<Preference> of(Collection<Long> relations) {
        return jdbc.sql(
                        """
                        select id, relation_id, kind, fact_id, reason, decided_at, decided_by,
                               agency_th, agency_en
                          from relations.preference
                         where relation_id = any (:relations)
                         order by id
                        """)
                .param("relations", relations.toArray(Long[]::new))
                .query((row, n) -> preference(row))
                .list();
    }

    /**
     * Adds a choice.
     *
     * @param fact the fact that is preferred, or null to take the earlier choice back
     */
    public void add(
            Official by, RelationId relation, Fact.Kind kind, @Nullable Long fact, String reason) {
        jdbc.sql(
                        """
                        insert into relations.preference
                               (relation_id, kind, fact_id, reason, decided_at, decided_by,
                                agency_th, agency_en)
                        values (:relation, :kind, :fact, :reason, :now, :by, :th, :en)
                        """)
                .param("relation", relation.value())
                .param("kind", kind.name())
                .param("fact", fact)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.userName())
                .param("th", by.agencyName().th())
                .param("en", by.agencyName().en())
                .update();
    }

    private static Preference preference(ResultSet row) throws SQLException {
        return new Preference(
                row.getLong("id"),
                new RelationId(row.getLong("relation_id")),
                Fact.Kind.valueOf(row.getString("kind")),
                row.getObject("fact_id", Long.class),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                new LocalizedText(row.getString("agency_th"), row.getString("agency_en")));
    }
}
