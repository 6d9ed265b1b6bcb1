package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Adds facts to the register and reads them; nothing changes or removes one. */
@Repository
public class FactStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    FactStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A fact to be added, without the id and the time that the store gives it. */
    record New(
            Fact.Kind kind,
            String value,
            Fact.Source source,
            String sourceRef,
            LocalDate asAt,
            boolean isPublic,
            String recordedBy) {}

    /** Adds facts in one statement, ids in the order given. */
    void add(RelationId relation, List<New> facts) {
        jdbc.sql(
                        """
                        insert into relations.fact
                               (relation_id, kind, value, source_type, source_ref, as_at, is_public,
                                recorded_at, recorded_by)
                        select :relation, f.kind, f.value, f.source_type, f.source_ref,
                               f.as_at::date, f.is_public::boolean, :now, f.recorded_by
                          from unnest(:kinds, :values, :types, :refs, :dates, :publics, :people)
                               with ordinality
                               as f (kind, value, source_type, source_ref, as_at, is_public,
                                     recorded_by, place)
                         order by f.place
                        """)
                .param("relation", relation.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kinds", column(facts, f -> f.kind().name()))
                .param("values", column(facts, New::value))
                .param("types", column(facts, f -> f.source().name()))
                .param("refs", column(facts, New::sourceRef))
                .param("dates", column(facts, f -> f.asAt().toString()))
                .param("publics", column(facts, f -> Boolean.toString(f.isPublic())))
                .param("people", column(facts, New::recordedBy))
                .update();
    }

    /** All facts of a relation, the earliest recorded first. */
    public List<Fact> of(RelationId relation) {
        return jdbc.sql(
                        """
                        select id, kind, value, source_type, source_ref, as_at, is_public,
                               recorded_at, recorded_by
                          from relations.fact
                         where relation_id = :relation
                         order by id
                        """)
                .param("relation", relation.value())
                .query((row, n) -> fact(row))
                .list();
    }

    private static String[] column(List<New> facts, Function<New, String> value) {
        return facts.stream().map(value).toArray(String[]::new);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getLong("id"),
                Fact.Kind.valueOf(row.getString("kind")),
                row.getString("value"),
                Fact.Source.valueOf(row.getString("source_type")),
                row.getString("source_ref"),
                row.getObject("as_at", LocalDate.class),
                row.getBoolean("is_public"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
