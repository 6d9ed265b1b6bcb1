package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;
import th.phinong.relations.ImportId;
import th.phinong.relations.model.Importer;
import th.phinong.relations.store.ImportRows.Waiting;
import th.phinong.relations.store.ImportStore.Import;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Brings a list into the register: all of it in the one transaction of whoever asks, a thousand
 * rows in memory at a time.
 */
@Repository
public class ImportAct {

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ShippedDecisions decisions;
    private final Matchers matchers;
    private final ImportStore imports;
    private final ImportRows rows;
    private final RelationsByIdentity relations;
    private final FactStore facts;
    private final ListLines lines;
    private final Clock clock;

    ImportAct(
            JdbcClient jdbc,
            Directory directory,
            ShippedDecisions decisions,
            Matchers matchers,
            ImportStore imports,
            ImportRows rows,
            RelationsByIdentity relations,
            FactStore facts,
            ListLines lines,
            Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.decisions = decisions;
        this.matchers = matchers;
        this.imports = imports;
        this.rows = rows;
        this.relations = relations;
        this.facts = facts;
        this.lines = lines;
        this.clock = clock;
    }

    /** See {@link th.phinong.relations.ListImports#bringIn}. */
    public boolean bringIn(Importer by, ImportId id) {
        var it = imports.lock(id).filter(Import::mayBeBroughtIn);
        if (it.isEmpty()) {
            return false;
        }
        long listing = addListing(id);
        addRows(id, listing, it.get().list().fileName());
        addRelationsAndFacts(it.get(), listing, by);
        jdbc.sql(
                        """
                        update relations.list_import
                           set state = 'BROUGHT_IN', listing_id = :listing
                         where id = :id
                        """)
                .param("id", id.value())
                .param("listing", listing)
                .update();
        return true;
    }

    private long addListing(ImportId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('relations.listing'))")
                .query((row, n) -> true)
                .single();
        return jdbc.sql(
                        """
                        insert into relations.listing
                               (id, key, title_th, title_en, kind, scope, as_at, claimed_pairs,
                                claimed_provinces, checksum, loaded_at)
                        select (select coalesce(max(l.id), 0) + 1 from relations.listing l), i.key,
                               i.title_th, i.title_en, i.kind, i.scope, i.as_at,
                               i.claimed_pairs, i.claimed_provinces, i.checksum, :now
                          from relations.list_import i
                         where i.id = :id
                        returning id
                        """)
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private void addRows(ImportId id, long listing, String file) {
        jdbc.sql(
                        """
                        insert into relations.listing_row
                               (listing_id, row_no, printed, source_file, source_line, province_iso)
                        select :listing, row_no, printed, :file, line_no, province_iso
                          from relations.list_import_row
                         where import_id = :id
                        """)
                .param("listing", listing)
                .param("id", id.value())
                .param("file", file)
                .update();
    }

    private void addRelationsAndFacts(Import it, long listing, Importer by) {
        var reader = new RowReader(directory, decisions, matchers.matcher());
        int last = 0;
        var some = rows.after(it.id(), last, AT_A_TIME);
        while (!some.isEmpty()) {
            add(it, some, reader, by);
            last = some.getLast().row();
            some = rows.after(it.id(), last, AT_A_TIME);
        }
        addMatches(it.id(), listing, by);
        lines.deriveOf(listing);
    }

    private void add(Import it, List<Waiting> some, RowReader reader, Importer by) {
        var reads = new LinkedHashMap<Integer, ReadRow>();
        var entries = new LinkedHashMap<String, Entry>();
        var names = new HashMap<String, List<String>>();
        for (var row : some) {
            var read = reader.read(0, row.printed(it.list()), null);
            var identity = RowEntry.identity(read, Objects.requireNonNull(read.province()));
            reads.put(row.row(), read);
            entries.putIfAbsent(identity, RowEntry.of(read, directory));
            names.computeIfAbsent(identity, i -> new ArrayList<>()).add(read.row().counterpart());
        }
        var ids = relations.idsOf(entries.values(), names);
        var said = new ArrayList<FactStore.Of>();
        for (var read : reads.values()) {
            long relation = idOf(read, ids);
            RowEntry.facts(read.row(), by.userName())
                    .forEach(fact -> said.add(new FactStore.Of(relation, fact)));
        }
        facts.addAll(said);
        tie(it.id(), reads, ids);
    }

    /** What the look-up found may be of yesterday: what is brought in is written down here. */
    private void tie(ImportId id, Map<Integer, ReadRow> reads, Map<String, Long> ids) {
        jdbc.sql(
                        """
                        update relations.list_import_row r
                           set relation_id = t.relation, unit_id = t.unit::bigint, how = t.how,
                               score = t.score::double precision, reason = t.reason,
                               reason_fact_th = t.fact_th, reason_fact_en = t.fact_en
                          from unnest(:rows, :relations, :units, :hows, :scores, :reasons, :factsTh,
                                      :factsEn)
                               as t (row_no, relation, unit, how, score, reason, fact_th, fact_en)
                         where r.import_id = :id and r.row_no = t.row_no
                        """)
                .param("id", id.value())
                .param("rows", reads.keySet().toArray(Integer[]::new))
                .param(
                        "relations",
                        reads.values().stream().map(r -> idOf(r, ids)).toArray(Long[]::new))
                .param(
                        "units",
                        Columns.of(
                                reads.values(),
                                r -> r.match().unit() == null ? null : r.match().unit().id()))
                .param("hows", Columns.of(reads.values(), r -> r.match().how()))
                .param("scores", Columns.of(reads.values(), r -> r.match().score()))
                .param("reasons", Columns.of(reads.values(), r -> r.match().reason()))
                .param(
                        "factsTh",
                        Columns.of(
                                reads.values(),
                                r -> r.match().fact() == null ? null : r.match().fact().th()))
                .param(
                        "factsEn",
                        Columns.of(
                                reads.values(),
                                r -> r.match().fact() == null ? null : r.match().fact().en()))
                .update();
    }

    private static long idOf(ReadRow read, Map<String, Long> ids) {
        var identity = RowEntry.identity(read, Objects.requireNonNull(read.province()));
        return Objects.requireNonNull(ids.get(identity));
    }

    private void addMatches(ImportId id, long listing, Importer by) {
        jdbc.sql(
                        """
                        insert into relations.row_match
                               (listing_id, row_no, relation_id, unit_id, how, score, reason,
                                reason_fact_th, reason_fact_en, decided_at, decided_by)
                        select :listing, row_no, relation_id, unit_id, how, score, reason,
                               reason_fact_th, reason_fact_en, :now, :by
                          from relations.list_import_row
                         where import_id = :id
                         order by row_no
                        """)
                .param("listing", listing)
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.userName())
                .update();
    }
}
