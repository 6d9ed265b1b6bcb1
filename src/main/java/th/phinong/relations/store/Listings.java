package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.relations.model.RowMatch;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads the published lists and what their rows were tied to. */
@Repository
public class Listings {

    private static final TypeReference<LinkedHashMap<String, String>> CELLS =
            new TypeReference<>() {};

    private static final String LISTINGS =
            """
            select l.id, l.key, l.title_th, l.title_en, l.kind, l.scope, l.as_at,
                   l.claimed_pairs, l.claimed_provinces, l.loaded_at, l.withdrawn_at,
                   count(r.row_no) as rows, count(distinct r.province_iso) as provinces
              from relations.listing l
              join relations.listing_row r on r.listing_id = l.id
            """;

    /** Of a row's ties {@code m} the one that counts. */
    static final String NEWEST =
            """
            not exists (select
                          from relations.row_match later
                         where later.listing_id = m.listing_id and later.row_no = m.row_no
                           and later.id > m.id)
            """;

    /** The same of the ties that were decided before a time. */
    static final String NEWEST_THEN =
            """
            m.decided_at < :before
            and not exists (select
                              from relations.row_match later
                             where later.listing_id = m.listing_id and later.row_no = m.row_no
                               and later.id > m.id and later.decided_at < :before)
            """;

    private static final String ROWS =
            """
            select r.row_no, r.printed, r.source_file, r.source_line,
                   coalesce(m.province_iso, r.province_iso) as province_iso,
                   m.id as tie_id, m.relation_id, m.unit_id, m.how, m.score, m.reason,
                   m.reason_fact_th, m.reason_fact_en, m.verdict, m.read_as,
                   m.decided_at, m.decided_by,
                   l.key, l.title_th, l.title_en, l.kind, l.as_at
              from relations.row_match m
              join relations.listing_row r
                on r.listing_id = m.listing_id and r.row_no = m.row_no
              join relations.listing l on l.id = m.listing_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A published list.
     *
     * @param id its id
     * @param key its name in addresses: {@code 2565-signed}
     * @param title what it is called
     * @param kind what it is a list of
     * @param wholeCountry false for a list of some countries only
     * @param asAt the day that it speaks of, as printed
     * @param claimedPairs the total that it prints, or null
     * @param claimedProvinces the number of provinces that it prints, or null
     * @param loadedAt when it was brought into the register
     * @param withdrawnAt when it was taken back, or null while it counts
     * @param rows how many rows it has
     * @param provinces how many provinces its rows name
     */
    public record Listing(
            long id,
            String key,
            LocalizedText title,
            ListingKind kind,
            boolean wholeCountry,
            LocalDate asAt,
            @Nullable Integer claimedPairs,
            @Nullable Integer claimedProvinces,
            Instant loadedAt,
            @Nullable Instant withdrawnAt,
            int rows,
            int provinces) {

        /** Whether an address means it: by its id or its key. */
        public boolean isNamed(String idOrKey) {
            return key.equals(idOrKey) || String.valueOf(id).equals(idOrKey);
        }

        /** Whether it counted just before a time: brought in, and not taken back. */
        public boolean isKnown(Instant before) {
            return wasBroughtIn(before) && !wasTakenBack(before);
        }

        /** Whether it had been brought in just before a time, even if taken back since. */
        public boolean wasBroughtIn(Instant before) {
            return loadedAt.isBefore(before);
        }

        /** Whether it had been taken back just before a time. */
        public boolean wasTakenBack(Instant before) {
            return withdrawnAt != null && withdrawnAt.isBefore(before);
        }
    }

    /**
     * A row as printed, with what it was tied to.
     *
     * @param row its number, from 1
     * @param printed every column as printed, in the list's order
     * @param sourceFile the number of the document
     * @param sourceLine the line in the document's text
     * @param province the province that it means, or null where that is not known
     * @param relation the relation that it speaks of, or null
     * @param unit the unit that it names, or null
     * @param how by what sort of comparison
     * @param score 0 to 1
     * @param reason the ending of a message key
     * @param fact what the reason is filled with, or null
     * @param tie what says what it is tied to
     */
    public record Row(
            int row,
            Map<String, String> printed,
            String sourceFile,
            int sourceLine,
            @Nullable ProvinceCode province,
            @Nullable RelationId relation,
            @Nullable ForeignUnitId unit,
            RowMatch.How how,
            double score,
            String reason,
            @Nullable LocalizedText fact,
            Tie tie) {

        /** The counterpart as printed. */
        public String counterpart() {
            return printed.getOrDefault("counterpart_raw", "");
        }

        /** The year or day as printed, or empty. */
        public String year() {
            return Stream.of("year_be", "year_started_be", "signed_date_raw")
                    .map(column -> printed.getOrDefault(column, ""))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * What says what a row is tied to.
     *
     * @param id grows with every further one
     * @param verdict what was decided, or null where the program tied the row by itself
     * @param readAs what the row says in truth, or null
     * @param at when
     * @param by the program, or an account
     */
    public record Tie(
            long id, @Nullable Verdict verdict, @Nullable String readAs, Instant at, String by) {}

    /** A row with its list. */
    record OfList(String key, LocalizedText title, ListingKind kind, LocalDate asAt, Row row) {}

    /** All lists, the newest first. */
    public List<Listing> all() {
        return jdbc.sql(LISTINGS + "group by l.id order by l.as_at desc, l.id")
                .query((row, n) -> listing(row))
                .list();
    }

    /**
     * The newest list of the whole country of each kind, of those that speak of a day or an earlier
     * one and were brought in before a time.
     */
    public Map<ListingKind, Listing> newest(LocalDate day, Instant before) {
        var newest = new LinkedHashMap<ListingKind, Listing>();
        all().stream()
                .filter(Listing::wholeCountry)
                .filter(listing -> !listing.asAt().isAfter(day))
                .filter(listing -> listing.isKnown(before))
                .forEach(listing -> newest.putIfAbsent(listing.kind(), listing));
        return newest;
    }

    /** A list by its id or its key. */
    public Optional<Listing> listing(String idOrKey) {
        return jdbc.sql(LISTINGS + "where l.key = :name or l.id::text = :name group by l.id")
                .param("name", idOrKey)
                .query((row, n) -> listing(row))
                .optional();
    }

    /** All rows of a list in its order. */
    public List<Row> rows(long listing) {
        return rows(
                "m.listing_id = :listing",
                " order by m.row_no",
                statement -> statement.param("listing", listing));
    }

    /** All rows of a list as they were tied just before a time. */
    public List<Row> rows(long listing, OffsetDateTime before) {
        return jdbc.sql(
                        ROWS
                                + "where m.listing_id = :listing and "
                                + NEWEST_THEN
                                + " order by m.row_no")
                .param("listing", listing)
                .param("before", before)
                .query((row, n) -> row(row))
                .list();
    }

    /**
     * Rows as they are tied now.
     *
     * @param condition over the tie {@code m} and the row {@code r}
     * @param order how they are ordered and how many
     * @param parameters puts in what both name
     */
    List<Row> rows(String condition, String order, UnaryOperator<StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(ROWS + "where " + condition + " and " + NEWEST + order))
                .query((row, n) -> row(row))
                .list();
    }

    /** The same of all lists, each row with its list. */
    List<OfList> rowsOfLists(
            String condition, String order, UnaryOperator<StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(ROWS + "where " + condition + " and " + NEWEST + order))
                .query(
                        (row, n) ->
                                new OfList(
                                        row.getString("key"),
                                        new LocalizedText(
                                                row.getString("title_th"),
                                                row.getString("title_en")),
                                        ListingKind.valueOf(row.getString("kind")),
                                        row.getObject("as_at", LocalDate.class),
                                        row(row)))
                .list();
    }

    /** A row by each of its ties, the newest first. */
    List<Row> everyTie(long listing, int row) {
        return jdbc.sql(
                        ROWS
                                + "where m.listing_id = :listing and m.row_no = :row"
                                + " order by m.id desc")
                .param("listing", listing)
                .param("row", row)
                .query((line, n) -> row(line))
                .list();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                row.getLong("id"),
                row.getString("key"),
                new LocalizedText(row.getString("title_th"), row.getString("title_en")),
                ListingKind.valueOf(row.getString("kind")),
                row.getString("scope").equals("ALL"),
                row.getObject("as_at", LocalDate.class),
                row.getObject("claimed_pairs", Integer.class),
                row.getObject("claimed_provinces", Integer.class),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                row.getInt("rows"),
                row.getInt("provinces"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private Row row(ResultSet row) throws SQLException {
        var province = row.getString("province_iso");
        var relation = row.getObject("relation_id", Long.class);
        var unit = row.getObject("unit_id", Long.class);
        var fact = row.getString("reason_fact_th");
        return new Row(
                row.getInt("row_no"),
                json.readValue(row.getString("printed"), CELLS),
                row.getString("source_file"),
                row.getInt("source_line"),
                province == null ? null : new ProvinceCode(province),
                relation == null ? null : new RelationId(relation),
                unit == null ? null : new ForeignUnitId(unit),
                RowMatch.How.valueOf(row.getString("how")),
                row.getDouble("score"),
                row.getString("reason"),
                fact == null ? null : new LocalizedText(fact, row.getString("reason_fact_en")),
                tie(row));
    }

    private static Tie tie(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return new Tie(
                row.getLong("tie_id"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("read_as"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }
}
