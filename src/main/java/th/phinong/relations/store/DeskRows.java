package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Directory;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.relations.model.RowMatch;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.List;
import java.util.NoSuchElementException;

/** The rows of the reconciliation desk: read, locked, and tied by what was decided. */
@Repository
public class DeskRows {

    private static final int NEIGHBOURS = 2;
    private static final int MOST_OF_A_PROVINCE = 60;

    private final JdbcClient jdbc;
    private final Listings listings;
    private final RowTies ties;
    private final Matchers matchers;
    private final ShippedDecisions decisions;
    private final Directory directory;

    DeskRows(
            JdbcClient jdbc,
            Listings listings,
            RowTies ties,
            Matchers matchers,
            ShippedDecisions decisions,
            Directory directory) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.ties = ties;
        this.matchers = matchers;
        this.decisions = decisions;
        this.directory = directory;
    }

    /** Which rows of a list the desk shows. */
    public enum Show {
        /** Tied to nothing, and nobody has said that nothing can be known. */
        WAITING("m.how = 'NONE' and m.verdict is distinct from 'DOUBTFUL'"),
        /** Decided by a person or by a decision shipped with the program. */
        DECIDED("m.verdict is not null"),
        /** Tied by likeness alone. */
        SIMILAR("m.how = 'SIMILAR'"),
        ALL("true");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** A row of any list, with what it says. */
    public record OfProvince(String listing, LocalizedText title, PrintedRow printed, Row row) {}

    /** How many rows of a list are shown. */
    public long count(Listing listing, Show show) {
        if (show == Show.ALL) {
            return listing.rows();
        }
        return jdbc.sql(
                        "select count(*) from relations.row_match m where m.listing_id = :listing"
                                + " and "
                                + show.condition
                                + " and "
                                + Listings.NEWEST)
                .param("listing", listing.id())
                .query(Long.class)
                .single();
    }

    /** A page of them in the list's order. */
    public List<Row> page(Listing listing, Show show, int page, int size) {
        return listings.rows(
                "m.listing_id = :listing and " + show.condition,
                " order by m.row_no limit " + size + " offset " + (page - 1L) * size,
                statement -> statement.param("listing", listing.id()));
    }

    /**
     * A row as it is tied now.
     *
     * @throws NoSuchElementException if the list has no such row
     */
    public Row row(Listing listing, int row) {
        return listings
                .rows(
                        "m.listing_id = :listing and m.row_no = :row",
                        "",
                        s -> s.param("listing", listing.id()).param("row", row))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    /** The same, locked until the transaction ends. */
    public Row locked(Listing listing, int row) {
        jdbc.sql(
                        """
                        select row_no
                          from relations.listing_row
                         where listing_id = :listing and row_no = :row
                           for update
                        """)
                .param("listing", listing.id())
                .param("row", row)
                .query(Integer.class)
                .optional()
                .orElseThrow();
        return row(listing, row);
    }

    /** The rows before and after a row. */
    public List<Row> neighbours(Listing listing, int row) {
        return listings.rows(
                "m.listing_id = :listing and m.row_no between :from and :to and m.row_no <> :row",
                " order by m.row_no",
                s ->
                        s.param("listing", listing.id())
                                .param("from", row - NEIGHBOURS)
                                .param("to", row + NEIGHBOURS)
                                .param("row", row));
    }

    /** The other rows that print a province, of every list, the newest list first. */
    public List<OfProvince> ofProvince(ProvinceCode province, Listing listing, int row) {
        return listings
                .rowsOfLists(
                        "r.province_iso = :province and not (m.listing_id = :listing and m.row_no ="
                                + " :row)",
                        " order by l.as_at desc, l.id, m.row_no limit " + MOST_OF_A_PROVINCE,
                        s ->
                                s.param("province", province.iso())
                                        .param("listing", listing.id())
                                        .param("row", row))
                .stream()
                .map(DeskRows::ofProvince)
                .toList();
    }

    private static OfProvince ofProvince(Listings.OfList of) {
        var printed =
                new PrintedRow(of.key(), of.kind(), of.asAt(), of.row().row(), of.row().printed());
        return new OfProvince(of.key(), of.title(), printed, of.row());
    }

    /** Everything that a row was ever tied to, the newest first. */
    public List<Row> history(Listing listing, int row) {
        return listings.everyTie(listing.id(), row);
    }

    /** A row as the lists' rows are read. */
    public PrintedRow printed(Listing listing, Row row) {
        return new PrintedRow(
                listing.key(), listing.kind(), listing.asAt(), row.row(), row.printed());
    }

    /** Ties a row by a decision. */
    public void tie(Listing listing, Row row, RowDecision decision, String by) {
        var reader = new RowReader(directory, decisions, matchers.matcher());
        ties.tie(List.of(reader.read(listing.id(), printed(listing, row), decision)), by, null);
    }

    /**
     * Ties a row as it was before its newest tie, or, where there was none, as the matcher does.
     */
    public void undo(Listing listing, Row row, LocalizedText reason, String by) {
        var reader = new RowReader(directory, decisions, matchers.matcher());
        var printed = printed(listing, row);
        var before = history(listing, row.row()).stream().skip(1).findFirst().orElse(null);
        var read = reader.read(listing.id(), printed, null);
        var match = before == null ? read.match() : match(before, read.match().countryIso2());
        var again =
                new RowMatch(
                        match.unit(),
                        match.countryIso2(),
                        match.how(),
                        match.score(),
                        "undone",
                        reason);
        var province =
                before == null || before.province() == null
                        ? read.province()
                        : directory.province(before.province()).orElse(read.province());
        var decision =
                new RowDecision(
                        Verdict.UNDO,
                        match.unit(),
                        null,
                        before == null ? null : before.tie().readAs(),
                        match.score(),
                        reason);
        ties.tie(
                List.of(
                        new ReadRow(
                                listing.id(),
                                printed,
                                read.printedProvince(),
                                province,
                                again,
                                decision)),
                by,
                null);
    }

    private RowMatch match(Row before, @Nullable String country) {
        var unit =
                before.unit() == null ? null : directory.foreignUnit(before.unit()).orElseThrow();
        return new RowMatch(
                unit,
                unit == null ? country : unit.country().iso2(),
                before.how(),
                before.score(),
                before.reason(),
                before.fact());
    }
}
