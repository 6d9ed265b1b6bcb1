package th.phinong.relations.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;

import java.util.ArrayList;
import java.util.List;

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
    private final RowTies ties;
    private final ShippedDecisions decisions;
    private final Matchers matchers;
    private final Upkeep upkeep;

    ListingsData(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Directory directory,
            ListingWriter lists,
            RowTies ties,
            ShippedDecisions decisions,
            Matchers matchers,
            Upkeep upkeep) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.directory = directory;
        this.lists = lists;
        this.ties = ties;
        this.decisions = decisions;
        this.matchers = matchers;
        this.upkeep = upkeep;
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
        var reader = new RowReader(directory, decisions, matchers.matcher());
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
        upkeep.applyDecisions();
        upkeep.makeSearchKeys();
    }

    private void record(List<ReadRow> reads) {
        reads.forEach(lists::addRow);
        int relations = ties.tie(reads, ListingWriter.BY_THE_PROGRAM, nextShippedId());
        LOG.info("{} rows of published lists gave {} relations", reads.size(), relations);
    }

    private long nextShippedId() {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from relations.relation where id < 100000")
                .query(Long.class)
                .single();
    }
}
