package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.ListingKind;
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

/** Reads the published lists and what their rows were tied to. */
@Repository
public class Listings {

    private static final TypeReference<LinkedHashMap<String, String>> CELLS =
            new TypeReference<>() {};

    private static final String LISTINGS =
            """
            select l.id, l.key, l.title_th, l.title_en, l.kind, l.scope, l.as_at,
                   l.claimed_pairs, l.claimed_provinces, l.loaded_at,
                   count(r.row_no) as rows, count(distinct r.province_iso) as provinces
              from relations.listing l
              join relations.listing_row r on r.listing_id = l.id
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
            int rows,
            int provinces) {}

    /**
     * A row as printed, with what it was tied to.
     *
     * @param row its number, from 1
     * @param printed every column as printed, in the list's order
     * @param sourceFile the number of the document
     * @param sourceLine the line in the document's text
     * @param province the province that it names, or null
     * @param relation the relation that it speaks of, or null
     * @param unit the unit that it names, or null
     * @param how by what sort of comparison
     * @param score 0 to 1
     * @param reason the ending of a message key
     * @param fact what the reason is filled with, or null
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
            @Nullable LocalizedText fact) {

        /** The counterpart as printed. */
        public String counterpart() {
            return printed.getOrDefault("counterpart_raw", "");
        }
    }

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
                .filter(listing -> listing.loadedAt().isBefore(before))
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
        return jdbc.sql(
                        """
                        select r.row_no, r.printed, r.source_file, r.source_line, r.province_iso,
                               m.relation_id, m.unit_id, m.how, m.score, m.reason,
                               m.reason_fact_th, m.reason_fact_en
                          from relations.listing_row r
                          join lateral (select relation_id, unit_id, how, score, reason,
                                               reason_fact_th, reason_fact_en
                                          from relations.row_match m
                                         where m.listing_id = r.listing_id and m.row_no = r.row_no
                                         order by m.id desc
                                         limit 1) m on true
                         where r.listing_id = :listing
                         order by r.row_no
                        """)
                .param("listing", listing)
                .query((row, n) -> row(row))
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
                row.getInt("rows"),
                row.getInt("provinces"));
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
                fact == null ? null : new LocalizedText(fact, row.getString("reason_fact_en")));
    }
}
