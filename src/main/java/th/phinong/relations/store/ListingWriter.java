package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.Province;
import th.phinong.relations.RelationId;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** Writes published lists, their rows as printed, and what rows were tied to. */
@Repository
class ListingWriter {

    static final String BY_THE_PROGRAM = "program";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ListingWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Nullable String checksumOf(String key) {
        return jdbc.sql("select checksum from relations.listing where key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void addListing(Map<String, String> listing, String checksum) {
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

    void addRow(ReadRow read) {
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
                .param("province", iso(read.printedProvince()))
                .update();
    }

    /** Adds what a row is tied to from now on; a province of null leaves it at the printed one. */
    void addMatch(ReadRow read, @Nullable RelationId relation, String by) {
        var match = read.match();
        var fact = match.fact();
        var decision = read.decision();
        boolean asPrinted = Objects.equals(read.province(), read.printedProvince());
        var province = asPrinted ? null : iso(read.province());
        jdbc.sql(
                        """
                        insert into relations.row_match
                               (listing_id, row_no, relation_id, unit_id, how, score, reason,
                                reason_fact_th, reason_fact_en, decided_at, decided_by,
                                verdict, read_as, province_iso)
                        values (:listing, :row, :relation, :unit, :how, :score, :reason,
                                :factTh, :factEn, :now, :by, :verdict, :readAs, :province)
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
                .param("by", by)
                .param("verdict", decision == null ? null : decision.verdict().name())
                .param("readAs", decision == null ? null : decision.readAs())
                .param("province", province)
                .update();
    }

    private static @Nullable String iso(@Nullable Province province) {
        return province == null ? null : province.code().iso();
    }
}
