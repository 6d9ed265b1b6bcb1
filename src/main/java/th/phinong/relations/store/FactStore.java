package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.shared.LocalizedText;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Adds facts to the register and reads them; nothing changes or removes one. */
@Repository
public class FactStore {

    private static final String TIED_NOW =
            """
            exists (select
                      from relations.row_tie t
                     where t.relation_id = f.relation_id and t.source_ref = f.source_ref)
            """;

    private static final String TIED_THEN =
            """
            exists (select
                      from relations.row_match m
                      join relations.listing l on l.id = m.listing_id
                     where m.relation_id = f.relation_id
                       and l.key || '/' || m.row_no = f.source_ref
                       and %s)
            """
                    .formatted(Listings.NEWEST_THEN);

    private final JdbcClient jdbc;
    private final Clock clock;

    FactStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A fact to be added, without the id and the time that the store gives it.
     *
     * @param corrects the wrong fact whose place it takes, or null
     */
    record New(
            Fact.Kind kind,
            String value,
            Fact.Source source,
            String sourceRef,
            LocalDate asAt,
            boolean isPublic,
            String recordedBy,
            @Nullable Corrects corrects) {

        /** Whose place a fact takes, who says so, and why. */
        record Corrects(long fact, LocalizedText by, String reason) {}

        New(
                Fact.Kind kind,
                String value,
                Fact.Source source,
                String sourceRef,
                LocalDate asAt,
                boolean isPublic,
                String recordedBy) {
            this(kind, value, source, sourceRef, asAt, isPublic, recordedBy, null);
        }

        private @Nullable String told(Function<Corrects, @Nullable String> what) {
            return corrects == null ? null : what.apply(corrects);
        }
    }

    /** Adds facts of one relation in one statement, ids in the order given. */
    void add(RelationId relation, List<New> facts) {
        addAll(facts.stream().map(fact -> new Of(relation.value(), fact)).toList());
    }

    /** A fact to be added, with the relation that it is of. */
    record Of(long relation, New fact) {}

    /** Adds facts of any relations in one statement, ids in the order given. */
    void addAll(List<Of> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into relations.fact
                               (relation_id, kind, value, source_type, source_ref, as_at, is_public,
                                recorded_at, recorded_by, corrects, corrected_by_th,
                                corrected_by_en, reason)
                        select f.relation, f.kind, f.value, f.source_type, f.source_ref,
                               f.as_at::date, f.is_public::boolean, :now, f.recorded_by,
                               f.corrects::bigint, f.corrected_by_th, f.corrected_by_en, f.reason
                          from unnest(:relations, :kinds, :values, :types, :refs, :dates, :publics,
                                      :people, :corrected, :correctorsTh, :correctorsEn, :reasons)
                               with ordinality
                               as f (relation, kind, value, source_type, source_ref, as_at,
                                     is_public, recorded_by, corrects, corrected_by_th,
                                     corrected_by_en, reason, place)
                         order by f.place
                        """)
                .param("relations", facts.stream().map(Of::relation).toArray(Long[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kinds", column(facts, f -> f.kind().name()))
                .param("values", column(facts, New::value))
                .param("types", column(facts, f -> f.source().name()))
                .param("refs", column(facts, New::sourceRef))
                .param("dates", column(facts, f -> f.asAt().toString()))
                .param("publics", column(facts, f -> Boolean.toString(f.isPublic())))
                .param("people", column(facts, New::recordedBy))
                .param("corrected", column(facts, f -> f.told(c -> Long.toString(c.fact()))))
                .param("correctorsTh", column(facts, f -> f.told(c -> c.by().th())))
                .param("correctorsEn", column(facts, f -> f.told(c -> c.by().en())))
                .param("reasons", column(facts, f -> f.told(New.Corrects::reason)))
                .update();
    }

    /** The rows and cases that a relation has facts of, even of rows tied to another one since. */
    Set<String> refsOf(RelationId relation) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct source_ref
                                  from relations.fact
                                 where relation_id = :relation
                                """)
                        .param("relation", relation.value())
                        .query(String.class)
                        .list());
    }

    /**
     * All facts of a relation, the earliest recorded first, those put right among them; those of a
     * row only while the row is tied to it.
     */
    public List<Fact> of(RelationId relation) {
        return ofAll(List.of(relation.value())).getOrDefault(relation.value(), List.of());
    }

    /** The same as rows were tied just before a time: facts that have left since among them. */
    List<Fact> of(RelationId relation, OffsetDateTime before) {
        var facts = facts(List.of(relation.value()), TIED_THEN, s -> s.param("before", before));
        return facts.getOrDefault(relation.value(), List.of());
    }

    /** All facts of some relations by relation, in one statement. */
    Map<Long, List<Fact>> ofAll(Collection<Long> relations) {
        return facts(relations, TIED_NOW, UnaryOperator.identity());
    }

    private Map<Long, List<Fact>> facts(
            Collection<Long> relations, String tied, UnaryOperator<StatementSpec> more) {
        var facts = new HashMap<Long, List<Fact>>();
        more.apply(
                        jdbc.sql(
                                """
                                select f.relation_id, f.id, f.kind, f.value, f.source_type, f.source_ref, f.as_at,
                                       f.is_public, f.recorded_at, f.recorded_by,
                                       c.id as by_fact, c.relation_id as by_relation,
                                       c.value as by_value, c.is_public as by_public,
                                       c.recorded_at as corrected_at, c.corrected_by_th,
                                       c.corrected_by_en, c.reason
                                  from relations.fact f
                                  left join relations.fact c on c.corrects = f.id
                                 where f.relation_id = any (:relations)
                                   and (f.source_type <> 'LISTING_ROW' or %s)
                                 order by f.id
                                """
                                        .formatted(tied)))
                .param("relations", relations.toArray(Long[]::new))
                .query(
                        row -> {
                            facts.computeIfAbsent(
                                            row.getLong("relation_id"), id -> new ArrayList<>())
                                    .add(fact(row));
                        });
        return facts;
    }

    private static @Nullable String[] column(
            List<Of> facts, Function<New, @Nullable String> value) {
        return facts.stream().map(Of::fact).map(value).toArray(String[]::new);
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
                row.getString("recorded_by"),
                replaced(row));
    }

    private static Fact.@Nullable Replaced replaced(ResultSet row) throws SQLException {
        var fact = row.getObject("by_fact", Long.class);
        return fact == null
                ? null
                : new Fact.Replaced(
                        fact,
                        new RelationId(row.getLong("by_relation")),
                        row.getString("by_value"),
                        row.getBoolean("by_public"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                        new LocalizedText(
                                row.getString("corrected_by_th"), row.getString("corrected_by_en")),
                        row.getString("reason"));
    }
}
