package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Country;
import th.phinong.directory.ForeignUnit;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.shared.LocalizedText;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Adds relations and facts; the derived line of each stays in step with its facts. */
@Repository
class RelationWriter {

    private final JdbcClient jdbc;
    private final FactStore facts;
    private final LineWriter lines;
    private final Entries entries;
    private final Clock clock;

    RelationWriter(
            JdbcClient jdbc, FactStore facts, LineWriter lines, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.lines = lines;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds facts to the relation of an identity, which is made if there is none; its line is locked
     * until the transaction ends.
     *
     * @param said what is to be recorded, at least one status
     * @param id the id that it is to have, should it be made; null for the next one
     */
    RelationId recordOf(Entry entry, List<FactStore.New> said, @Nullable Long id) {
        var known = lock(entry.identity());
        if (known.isEmpty()) {
            var added = insert(entry, said, id);
            if (added.isPresent()) {
                return added.get();
            }
            // Another transaction added it in between: then its line counts.
            known = lock(entry.identity());
        }
        record(known.orElseThrow(), said);
        return known.orElseThrow();
    }

    /**
     * The relation of an identity, its line locked, made without facts if there is none.
     *
     * @param said what it is made from, at least one status
     */
    RelationId relationOf(Entry entry, List<FactStore.New> said, @Nullable Long id) {
        return lock(entry.identity())
                .or(() -> insertLine(entry, said, id))
                .or(() -> lock(entry.identity()))
                .orElseThrow();
    }

    /** Adds those facts of rows that the relation has not got yet; its line is not derived. */
    void addOfRows(RelationId relation, List<FactStore.New> said) {
        var known = facts.refsOf(relation);
        facts.add(relation, said.stream().filter(f -> !known.contains(f.sourceRef())).toList());
    }

    /** Derives lines again, and what they are found by. */
    void deriveAgain(Collection<Long> relations) {
        lines.derive(relations);
        relations.forEach(id -> makeSearchKey(new RelationId(id)));
    }

    /** Makes what a relation is found by again. */
    void makeSearchKey(RelationId relation) {
        jdbc.sql("update relations.relation set search_key = :key where id = :id")
                .param("id", relation.value())
                .param("key", entries.of(relation).searchKey(namesThatCount(relation)))
                .update();
    }

    /** Adds facts to a relation and derives its line again. */
    void record(RelationId relation, List<FactStore.New> added) {
        lockById(relation);
        facts.add(relation, added);
        derive(relation);
    }

    /** Derives a relation's line again from the facts that count. */
    void derive(RelationId relation) {
        lines.derive(List.of(relation.value()));
    }

    /** Brings the name of a relation whose foreign side is no unit of the directory up to date. */
    void rename(RelationId relation, Entry entry) {
        jdbc.sql(
                        """
                        update relations.relation
                           set name_th = :nameTh, name_en = :nameEn, country_iso2 = :country,
                               level_rank = :rank, search_key = :key, sort_th = :sortTh,
                               sort_en = :sortEn, updated_at = :now
                         where id = :id
                        """)
                .param("id", relation.value())
                .param("nameTh", entry.name().th())
                .param("nameEn", entry.name().en())
                .param("country", iso2(entry.country()))
                .param("rank", entry.rank().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", entry.searchKey(namesThatCount(relation)))
                .param("sortTh", Entry.sortTh(entry.name()))
                .param("sortEn", Entry.sortEn(entry.name()))
                .update();
    }

    /** Whether a relation is the one of that identity. */
    boolean is(RelationId relation, Entry entry) {
        return jdbc.sql("select identity from relations.relation where id = :id")
                .param("id", relation.value())
                .query(String.class)
                .optional()
                .filter(entry.identity()::equals)
                .isPresent();
    }

    private Optional<RelationId> insert(Entry entry, List<FactStore.New> first, @Nullable Long id) {
        var added = insertLine(entry, first, id);
        added.ifPresent(
                relation -> {
                    facts.add(relation, first);
                    lines.derive(List.of(relation.value()));
                });
        return added;
    }

    private Optional<RelationId> insertLine(
            Entry entry, List<FactStore.New> first, @Nullable Long id) {
        var unit = entry.unit();
        return jdbc.sql(
                        """
                        insert into relations.relation
                               (id, identity, province_iso, province_th, province_en,
                                unit_id, name_th, name_en, country_iso2, level, level_rank,
                                label_th, label_en, status, is_public, conflicts, search_key,
                                sort_th, sort_en, synthetic, updated_at, known_from)
                        overriding system value
                        values (coalesce(:id, nextval(pg_get_serial_sequence('relations.relation', 'id'))),
                                :identity, :province, :provinceTh, :provinceEn,
                                :unit, :nameTh, :nameEn, :country, :level, :rank,
                                :labelTh, :labelEn, 'UNCONFIRMED', false, 0, :key,
                                :sortTh, :sortEn, false, :now, :now)
                        on conflict (identity) do nothing
                        returning id
                        """)
                .param("id", id)
                .param("identity", entry.identity())
                .param("province", entry.province().code().iso())
                .param("provinceTh", entry.province().rankTh())
                .param("provinceEn", entry.province().rankEn())
                .param("unit", unit == null ? null : unit.id().value())
                .param("nameTh", entry.name().th())
                .param("nameEn", entry.name().en())
                .param("country", iso2(entry.country()))
                .param("level", level(unit))
                .param("rank", entry.rank().name())
                .param("labelTh", th(entry.label()))
                .param("labelEn", en(entry.label()))
                .param("key", entry.searchKey(printedNames(first)))
                .param("sortTh", Entry.sortTh(entry.name()))
                .param("sortEn", Entry.sortEn(entry.name()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(RelationId::new);
    }

    private List<String> namesThatCount(RelationId relation) {
        return facts.of(relation).stream()
                .filter(f -> f.kind() == Fact.Kind.COUNTERPART && f.counts())
                .map(Fact::value)
                .toList();
    }

    private static List<String> printedNames(List<FactStore.New> facts) {
        return facts.stream()
                .filter(f -> f.kind() == Fact.Kind.COUNTERPART)
                .map(FactStore.New::value)
                .toList();
    }

    private Optional<RelationId> lock(String identity) {
        return jdbc.sql("select id from relations.relation where identity = :identity for update")
                .param("identity", identity)
                .query(Long.class)
                .optional()
                .map(RelationId::new);
    }

    private void lockById(RelationId relation) {
        jdbc.sql("select id from relations.relation where id = :id for update")
                .param("id", relation.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no relation " + relation));
    }

    private static @Nullable String iso2(@Nullable Country country) {
        return country == null ? null : country.iso2();
    }

    private static @Nullable String level(@Nullable ForeignUnit unit) {
        return unit == null ? null : unit.level();
    }

    private static @Nullable String th(@Nullable LocalizedText text) {
        return text == null ? null : text.th();
    }

    private static @Nullable String en(@Nullable LocalizedText text) {
        return text == null ? null : text.en();
    }
}
