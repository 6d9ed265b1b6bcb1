package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.directory.Directory;
import th.phinong.relations.ImportId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.Preference;
import th.phinong.relations.model.Projection;
import th.phinong.relations.store.ImportRows.Outcome;
import th.phinong.relations.store.ImportRows.Waiting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks up what the rows of a list would do: the relation of each, and what the register would say
 * of it with what the row says. A thousand rows to a transaction; what is broken off goes on.
 */
@Repository
public class ImportLookUp {

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Directory directory;
    private final ShippedDecisions decisions;
    private final Matchers matchers;
    private final ImportStore imports;
    private final ImportRows rows;
    private final FactStore facts;
    private final PreferenceStore preferences;
    private final Clock clock;

    ImportLookUp(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Directory directory,
            ShippedDecisions decisions,
            Matchers matchers,
            ImportStore imports,
            ImportRows rows,
            FactStore facts,
            PreferenceStore preferences,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.directory = directory;
        this.decisions = decisions;
        this.matchers = matchers;
        this.imports = imports;
        this.rows = rows;
        this.facts = facts;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** A row with its relation, as far as it has one. */
    private record Found(Waiting row, @Nullable ReadRow read, @Nullable String identity) {}

    private record Known(long id, boolean hasUnit) {}

    /** What would happen to a row. */
    private record Would(
            Found found,
            Outcome outcome,
            @Nullable Known known,
            @Nullable Projection before,
            @Nullable Projection after) {}

    /** Looks all rows of a list up. */
    public void all(ImportId id) {
        var list = imports.find(id).map(ImportStore.Import::list).orElseThrow();
        var reader = new RowReader(directory, decisions, matchers.matcher());
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> some(id, list, reader)));
        }
    }

    private boolean some(ImportId id, NewList list, RowReader reader) {
        var waiting = rows.waiting(id, AT_A_TIME);
        if (waiting.isEmpty()) {
            return false;
        }
        var would = would(waiting.stream().map(row -> found(row, list, reader)).toList());
        write(id, would);
        int faulty = (int) would.stream().filter(w -> w.outcome() == Outcome.FAULTY).count();
        imports.progress(id, waiting.size(), faulty);
        return true;
    }

    private static Found found(Waiting row, NewList list, RowReader reader) {
        if (row.faulty()) {
            return new Found(row, null, null);
        }
        var read = reader.read(0, row.printed(list), null);
        var province = Objects.requireNonNull(read.province());
        return new Found(row, read, RowEntry.identity(read, province));
    }

    private List<Would> would(List<Found> found) {
        var known = known(found);
        var ids = known.values().stream().map(Known::id).distinct().toList();
        var said = facts.ofAll(ids);
        var chosen =
                preferences.of(ids).stream()
                        .collect(Collectors.groupingBy(p -> p.relation().value()));
        var would = new ArrayList<Would>();
        for (var each : found) {
            var relation = each.identity() == null ? null : known.get(each.identity());
            would.add(
                    relation == null
                            ? withoutRelation(each)
                            : withRelation(
                                    each,
                                    relation,
                                    said.getOrDefault(relation.id(), List.of()),
                                    chosen.getOrDefault(relation.id(), List.of())));
        }
        return would;
    }

    private Would withoutRelation(Found found) {
        var read = found.read();
        if (read == null) {
            return new Would(found, Outcome.FAULTY, null, null, null);
        }
        boolean hasUnit = read.match().unit() != null;
        var after = Projection.of(drafts(read, List.of()), hasUnit, java.util.Set.of());
        return new Would(found, Outcome.NEW, null, null, after);
    }

    private Would withRelation(
            Found found, Known known, List<Fact> said, List<Preference> choices) {
        var decided = Preference.decided(choices);
        var before = Projection.of(said, known.hasUnit(), decided);
        var read = Objects.requireNonNull(found.read());
        var after = Projection.of(drafts(read, said), known.hasUnit(), decided);
        boolean same = before.isPublic() && before.saysTheSameAs(after);
        var outcome = !before.isPublic() ? Outcome.NEW : same ? Outcome.CONFIRMED : Outcome.CHANGED;
        return new Would(found, outcome, known, before.isPublic() ? before : null, after);
    }

    /** The facts that a row would add, after those that are there. */
    private List<Fact> drafts(ReadRow read, List<Fact> said) {
        var all = new ArrayList<>(said);
        long id = Long.MAX_VALUE / 2;
        for (var fact : RowEntry.facts(read.row(), ListingWriter.BY_THE_PROGRAM)) {
            all.add(
                    new Fact(
                            id++,
                            fact.kind(),
                            fact.value(),
                            fact.source(),
                            fact.sourceRef(),
                            fact.asAt(),
                            fact.isPublic(),
                            clock.instant(),
                            fact.recordedBy()));
        }
        return all;
    }

    private Map<String, Known> known(List<Found> found) {
        var known = new HashMap<String, Known>();
        jdbc.sql(
                        """
                        select identity, id, unit_id is not null as has_unit
                          from relations.relation
                         where identity = any (:identities)
                        """)
                .param(
                        "identities",
                        found.stream()
                                .map(Found::identity)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(String[]::new))
                .query(
                        row -> {
                            known.put(
                                    row.getString("identity"),
                                    new Known(row.getLong("id"), row.getBoolean("has_unit")));
                        });
        return known;
    }

    private void write(ImportId id, List<Would> would) {
        jdbc.sql(
                        """
                        update relations.list_import_row r
                           set province_iso = w.province, unit_id = w.unit::bigint, how = w.how,
                               score = w.score::double precision, reason = w.reason,
                               reason_fact_th = w.fact_th, reason_fact_en = w.fact_en,
                               identity = w.identity, country_iso2 = w.country,
                               relation_id = w.relation::bigint, outcome = w.outcome,
                               status_before = w.status_before, status_after = w.status_after,
                               year_before = w.year_before::integer,
                               year_after = w.year_after::integer
                          from unnest(:rows, :provinces, :units, :hows, :scores, :reasons, :factsTh,
                                      :factsEn, :identities, :countries, :relations, :outcomes,
                                      :statusesBefore, :statusesAfter, :yearsBefore, :yearsAfter)
                               as w (row_no, province, unit, how, score, reason, fact_th, fact_en,
                                     identity, country, relation, outcome, status_before,
                                     status_after, year_before, year_after)
                         where r.import_id = :import and r.row_no = w.row_no::integer
                        """)
                .param("import", id.value())
                .param("rows", Columns.of(would, w -> w.found().row().row()))
                .param("provinces", ofRow(would, r -> Objects.requireNonNull(r.province()).code()))
                .param(
                        "units",
                        ofRow(would, r -> r.match().unit() == null ? null : r.match().unit().id()))
                .param("hows", ofRow(would, r -> r.match().how()))
                .param("scores", ofRow(would, r -> r.match().score()))
                .param("reasons", ofRow(would, r -> r.match().reason()))
                .param(
                        "factsTh",
                        ofRow(would, r -> r.match().fact() == null ? null : r.match().fact().th()))
                .param(
                        "factsEn",
                        ofRow(would, r -> r.match().fact() == null ? null : r.match().fact().en()))
                .param("identities", Columns.of(would, w -> w.found().identity()))
                .param("countries", ofRow(would, r -> r.match().countryIso2()))
                .param(
                        "relations",
                        Columns.of(would, w -> w.known() == null ? null : w.known().id()))
                .param("outcomes", Columns.of(would, Would::outcome))
                .param(
                        "statusesBefore",
                        Columns.of(would, w -> w.before() == null ? null : w.before().status()))
                .param(
                        "statusesAfter",
                        Columns.of(would, w -> w.after() == null ? null : w.after().status()))
                .param(
                        "yearsBefore",
                        Columns.of(would, w -> w.before() == null ? null : w.before().signedYear()))
                .param(
                        "yearsAfter",
                        Columns.of(would, w -> w.after() == null ? null : w.after().signedYear()))
                .update();
    }

    private static @Nullable String[] ofRow(
            List<Would> would, Function<ReadRow, @Nullable Object> of) {
        return Columns.of(
                would,
                w -> {
                    var read = w.found().read();
                    return read == null ? null : of.apply(read);
                });
    }
}
