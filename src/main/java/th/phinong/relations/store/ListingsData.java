package th.phinong.relations.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.PrintedRow;
import th.phinong.shared.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the six published lists that are shipped with the program into an empty register, row by
 * row as printed, ties each row to what it certainly names, and derives the relations: the same
 * rows give the same ids in every installation.
 */
@Component
class ListingsData implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ListingsData.class);
    private static final String BY_THE_PROGRAM = "program";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Directory directory;
    private final RelationWriter relations;
    private final JsonMapper json = JsonMapper.builder().build();

    ListingsData(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            Directory directory,
            RelationWriter relations) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.directory = directory;
        this.relations = relations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('relations.listing'))")
                            .query((row, n) -> true)
                            .single();
                    load();
                });
    }

    private void load() {
        var reads = new ArrayList<ReadRow>();
        var reader = new RowReader(directory);
        for (var listing : DataFile.read("data/listings/listings.csv").rows()) {
            var rows = DataFile.read("data/listings/" + listing.get("key") + ".csv");
            var known = checksumOf(listing.get("key"));
            if (known == null) {
                addListing(listing, rows.checksum());
                reads.addAll(reader.read(listing, rows));
            } else if (!known.equals(rows.checksum())) {
                LOG.warn("list {} in the database is not the one shipped; it stays as it is", listing.get("key"));
            }
        }
        if (!reads.isEmpty()) {
            record(reads);
        }
    }

    private void record(List<ReadRow> reads) {
        reads.forEach(this::addRow);
        var byIdentity = new LinkedHashMap<String, List<ReadRow>>();
        for (var read : reads) {
            if (read.province() != null) {
                byIdentity.computeIfAbsent(identity(read, read.province()), k -> new ArrayList<>()).add(read);
            }
        }
        long id = nextShippedId();
        for (var same : byIdentity.values()) {
            var facts = same.stream().flatMap(read -> facts(read.row()).stream()).toList();
            var relation = relations.recordOf(entry(same.getFirst()), facts, id++);
            same.forEach(read -> addMatch(read, relation));
        }
        reads.stream().filter(read -> read.province() == null).forEach(read -> addMatch(read, null));
        LOG.info("{} rows of published lists gave {} relations", reads.size(), byIdentity.size());
    }

    private long nextShippedId() {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from relations.relation where id < 100000")
                .query(Long.class)
                .single();
    }

    private static String identity(ReadRow read, Province province) {
        var unit = read.match().unit();
        return unit != null
                ? Entry.identityOf(province, unit)
                : province.code() + "/printed/" + read.match().countryIso2() + "/"
                        + SearchKey.of(read.row().counterpart()).joined();
    }

    private Entry entry(ReadRow read) {
        var province = Objects.requireNonNull(read.province());
        var unit = read.match().unit();
        if (unit != null) {
            return Entry.of(province, unit, null);
        }
        var iso2 = read.match().countryIso2();
        return new Entry(
                identity(read, province),
                province,
                null,
                LocalizedText.thai(read.row().counterpart()),
                iso2 == null ? null : directory.country(iso2).orElse(null),
                LevelRank.TO_BE_APPRAISED,
                null);
    }

    private static List<FactStore.New> facts(PrintedRow row) {
        return row.says().stream()
                .map(
                        said ->
                                new FactStore.New(
                                        said.kind(), said.value(), Fact.Source.LISTING_ROW,
                                        row.ref(), row.asAt(), true, BY_THE_PROGRAM))
                .toList();
    }

    private @Nullable String checksumOf(String key) {
        return jdbc.sql("select checksum from relations.listing where key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void addListing(Map<String, String> listing, String checksum) {
        jdbc.sql(
                        """
                        insert into relations.listing
                               (id, key, title_th, title_en, kind, scope, as_at, claimed_pairs,
                                claimed_provinces, checksum, loaded_at)
                        values (:id, :key, :th, :en, :kind, :scope, :asAt,
                                nullif(:pairs, '')::integer, nullif(:provinces, '')::integer,
                                :checksum, :now)
                        """)
                .param("id", Long.valueOf(listing.get("id")))
                .param("key", listing.get("key"))
                .param("th", listing.get("title_th"))
                .param("en", listing.get("title_en"))
                .param("kind", listing.get("kind"))
                .param("scope", listing.get("scope"))
                .param("asAt", LocalDate.parse(listing.get("as_at")))
                .param("pairs", listing.get("claimed_pairs"))
                .param("provinces", listing.get("claimed_provinces"))
                .param("checksum", checksum)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addRow(ReadRow read) {
        var cells = read.row().cells();
        jdbc.sql(
                        """
                        insert into relations.listing_row
                               (listing_id, row_no, printed, source_file, source_line, province_iso)
                        values (:listing, :row, :printed::json, :file, :line, :province)
                        """)
                .param("listing", read.listing())
                .param("row", read.row().row())
                .param("printed", json.writeValueAsString(cells))
                .param("file", cells.get("source_file"))
                .param("line", Integer.valueOf(cells.get("source_line")))
                .param("province", read.province() == null ? null : read.province().code().iso())
                .update();
    }

    private void addMatch(ReadRow read, @Nullable RelationId relation) {
        var match = read.match();
        var fact = match.fact();
        jdbc.sql(
                        """
                        insert into relations.row_match
                               (listing_id, row_no, relation_id, unit_id, how, score, reason,
                                reason_fact_th, reason_fact_en, decided_at, decided_by)
                        values (:listing, :row, :relation, :unit, :how, :score, :reason,
                                :factTh, :factEn, :now, :by)
                        """)
                .param("listing", read.listing())
                .param("row", read.row().row())
                .param("relation", relation == null ? null : relation.value())
                .param("unit", match.unit() == null ? null : match.unit().id().value())
                .param("how", match.how().name())
                .param("score", match.score())
                .param("reason", match.reason())
                .param("factTh", fact == null ? null : fact.th())
                .param("factEn", fact == null ? null : fact.en())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", BY_THE_PROGRAM)
                .update();
    }
}
