package th.phinong.relations.store;

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
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.PrintedRow;
import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Brings the six published lists that are shipped with the program into an empty register, row by
 * row as printed, ties each row to what it certainly names, and derives the relations: the same
 * rows give the same ids in every installation.
 */
@Component
class ListingsData implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ListingsData.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Directory directory;
    private final ListingWriter lists;
    private final RelationWriter relations;

    ListingsData(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Directory directory,
            ListingWriter lists,
            RelationWriter relations) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.directory = directory;
        this.lists = lists;
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
            var known = lists.checksumOf(listing.get("key"));
            if (known == null) {
                lists.addListing(listing, rows.checksum());
                reads.addAll(reader.read(listing, rows));
            } else if (!known.equals(rows.checksum())) {
                LOG.warn(
                        "list {} in the database is not the one shipped; it stays as it is",
                        listing.get("key"));
            }
        }
        if (!reads.isEmpty()) {
            record(reads);
        }
    }

    private void record(List<ReadRow> reads) {
        reads.forEach(lists::addRow);
        var byIdentity = new LinkedHashMap<String, List<ReadRow>>();
        for (var read : reads) {
            if (read.province() != null) {
                byIdentity
                        .computeIfAbsent(identity(read, read.province()), k -> new ArrayList<>())
                        .add(read);
            }
        }
        long id = nextShippedId();
        for (var same : byIdentity.values()) {
            var facts = same.stream().flatMap(read -> facts(read.row()).stream()).toList();
            var relation = relations.recordOf(entry(same.getFirst()), facts, id++);
            same.forEach(read -> lists.addMatch(read, relation));
        }
        reads.stream()
                .filter(read -> read.province() == null)
                .forEach(read -> lists.addMatch(read, null));
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
                : province.code()
                        + "/printed/"
                        + read.match().countryIso2()
                        + "/"
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
                                        said.kind(),
                                        said.value(),
                                        Fact.Source.LISTING_ROW,
                                        row.ref(),
                                        row.asAt(),
                                        true,
                                        ListingWriter.BY_THE_PROGRAM))
                .toList();
    }
}
