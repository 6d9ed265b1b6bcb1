package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.model.ListComparison;
import th.phinong.relations.model.ListedRow;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.Reckoning;
import th.phinong.relations.store.Listings.Listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of lists with the pairs that they name, to reckon lists up and compare them. */
@Repository
public class ListedRows {

    /** What a reckoning needs of the columns as printed; a list of any length fits in memory. */
    private static final List<String> COLUMNS =
            List.of(
                    "province_th",
                    "counterpart_raw",
                    "country_section",
                    "year_be",
                    "year_started_be",
                    "remark",
                    "note",
                    "province_no",
                    "province_no_printed",
                    "year_group_printed",
                    "section_claimed");

    private final JdbcClient jdbc;
    private final Listings listings;

    ListedRows(JdbcClient jdbc, Listings listings) {
        this.jdbc = jdbc;
        this.listings = listings;
    }

    /** A list reckoned up, its rows tied as they were just before a time. */
    public Reckoning reckon(Listing listing, OffsetDateTime before) {
        return Reckoning.of(
                of(listing, before), listing.claimedPairs(), listing.claimedProvinces());
    }

    /** A list reckoned up, with the rows of what was published beside it. */
    public ListComparison.Side side(Listing listing, OffsetDateTime before) {
        var beside =
                listings.all().stream()
                        .filter(l -> l.wholeCountry() && l.isKnown(before.toInstant()))
                        .filter(l -> l.asAt().equals(listing.asAt()) && l.id() != listing.id())
                        .flatMap(l -> of(l, before).stream())
                        .toList();
        return new ListComparison.Side(reckon(listing, before), listing.asAt(), beside);
    }

    private List<ListedRow> of(Listing listing, OffsetDateTime before) {
        return jdbc.sql(
                        """
                        select r.row_no, r.source_file, r.source_line,
                               array(select r.printed ->> c.name
                                       from unnest(:columns) with ordinality as c (name, place)
                                      order by c.place) as cells,
                               m.relation_id, m.unit_id is not null as tied
                          from relations.listing_row r
                          join lateral (select m.relation_id, m.unit_id
                                          from relations.row_match m
                                         where m.listing_id = r.listing_id and m.row_no = r.row_no
                                           and m.decided_at < :before
                                         order by m.id desc
                                         limit 1) m on true
                         where r.listing_id = :listing
                         order by r.row_no
                        """)
                .param("listing", listing.id())
                .param("before", before)
                .param("columns", COLUMNS.toArray(String[]::new))
                .query((row, n) -> row(listing, row))
                .list();
    }

    private static ListedRow row(Listing listing, ResultSet row) throws SQLException {
        return ListedRow.of(
                new PrintedRow(
                        listing.key(),
                        listing.kind(),
                        listing.asAt(),
                        row.getInt("row_no"),
                        cells((String[]) row.getArray("cells").getArray())),
                row.getString("source_file"),
                row.getInt("source_line"),
                row.getObject("relation_id", Long.class),
                row.getBoolean("tied"));
    }

    private static Map<String, String> cells(String[] printed) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < printed.length; i++) {
            if (printed[i] != null && !printed[i].isEmpty()) {
                cells.put(COLUMNS.get(i), printed[i]);
            }
        }
        return cells;
    }
}
