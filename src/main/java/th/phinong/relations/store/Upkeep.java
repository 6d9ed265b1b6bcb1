package th.phinong.relations.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a register that an older version of the program filled up to what this one knows. */
@Repository
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** Grows whenever the keys that relations are found by are made otherwise. */
    private static final String KEYS = "1";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Directory directory;
    private final Listings listings;
    private final DeskRows rows;
    private final ShippedDecisions decisions;
    private final RelationWriter relations;

    Upkeep(
            JdbcClient jdbc,
            Clock clock,
            Directory directory,
            Listings listings,
            DeskRows rows,
            ShippedDecisions decisions,
            RelationWriter relations) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.directory = directory;
        this.listings = listings;
        this.rows = rows;
        this.decisions = decisions;
        this.relations = relations;
    }

    /** Applies shipped decisions that are new to the register; a person's stand before them. */
    void applyDecisions() {
        var byKey =
                listings.all().stream()
                        .collect(Collectors.toMap(Listing::key, Function.identity()));
        for (var name : decisions.rows()) {
            int slash = name.lastIndexOf('/');
            var listing = Objects.requireNonNull(byKey.get(name.substring(0, slash)));
            var row = rows.row(listing, Integer.parseInt(name.substring(slash + 1)));
            apply(listing, row, Objects.requireNonNull(decisions.of(name)));
        }
    }

    private void apply(Listing listing, Row row, RowDecision decision) {
        var unit = decision.unit();
        boolean isKnown =
                row.tie().verdict() == decision.verdict()
                        && Objects.equals(row.unit(), unit == null ? null : unit.id());
        if (!isKnown && row.tie().by().equals(ListingWriter.BY_THE_PROGRAM)) {
            LOG.info("{}/{} is read anew", listing.key(), row.row());
            rows.tie(listing, row, decision, ListingWriter.BY_THE_PROGRAM);
        }
    }

    /** Makes what relations are found by again where names or keys are others than before. */
    void makeSearchKeys() {
        var version = KEYS + "/" + directory.dataVersion();
        var made =
                jdbc.sql("select version from relations.search_keys_made")
                        .query(String.class)
                        .list();
        if (made.contains(version)) {
            return;
        }
        jdbc.sql("select id from relations.relation where not synthetic order by id")
                .query(Long.class)
                .list()
                .forEach(id -> relations.makeSearchKey(new RelationId(id)));
        jdbc.sql("delete from relations.search_keys_made").update();
        jdbc.sql("insert into relations.search_keys_made (version, made_at) values (:v, :now)")
                .param("v", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
