package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.relations.RelationStatus;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Writes made-up relations as fast as PostgreSQL takes them: by COPY, the search index last. */
@Repository
public class SyntheticRows {

    private static final String COPY =
            """
            copy relations.relation
                 (identity, province_iso, province_th, province_en, unit_id, name_th, name_en,
                  country_iso2, level, level_rank, label_th, status, is_public, signed_year,
                  conflicts, search_key, sort_th, sort_en, synthetic, updated_at, valid_from,
                  known_from)
            from stdin (format csv)
            """;

    private static final String INDEXES =
            """
            select indexname, indexdef
              from pg_indexes
             where schemaname = 'relations' and tablename = 'relation'
               and indexname not in ('relation_pk', 'relation_identity_is_unique')
            """;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Clock clock;
    private final Map<Long, String[]> unitCells = new HashMap<>();

    SyntheticRows(JdbcClient jdbc, DataSource database, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    /** A made-up relation. */
    public record Line(
            long number,
            Province province,
            ForeignUnit unit,
            String word,
            RelationStatus status,
            @Nullable Integer year) {}

    /**
     * Refuses where real cases are.
     *
     * @throws IllegalStateException if a fact comes from a case
     */
    public void refuseBesideCases() {
        boolean real =
                jdbc.sql("select exists (select from relations.fact where source_type = 'CASE')")
                        .query(Boolean.class)
                        .single();
        if (real) {
            throw new IllegalStateException("the register holds relations of real cases");
        }
    }

    /** How many made-up relations there are. */
    public long count() {
        return jdbc.sql("select count(*) from relations.relation where synthetic")
                .query(Long.class)
                .single();
    }

    /** Runs a load without the indexes that cost most to keep, then makes them again at once. */
    public void withoutSlowIndexes(Runnable load) {
        var indexes = jdbc.sql(INDEXES).query().listOfRows();
        jdbc.sql("set local maintenance_work_mem = '256MB'").update();
        indexes.forEach(i -> jdbc.sql("drop index relations." + i.get("indexname")).update());
        load.run();
        indexes.forEach(i -> jdbc.sql(String.valueOf(i.get("indexdef"))).update());
        jdbc.sql("analyze relations.relation").update();
    }

    /** Adds lines, each with the fact that says where it comes from. */
    public void add(int many, long first, LongFunction<Line> line) {
        long before =
                jdbc.sql("select coalesce(max(id), 0) from relations.relation")
                        .query(Long.class)
                        .single();
        var text = new StringBuilder(many * 400);
        var now = clock.instant().atOffset(ZoneOffset.UTC).toString();
        var times = now + ',' + LocalDate.now(clock) + ',' + now;
        for (long n = first; n < first + many; n++) {
            append(text, line.apply(n), times);
        }
        copy(text.toString());
        jdbc.sql(
                        """
                        insert into relations.fact
                               (relation_id, kind, value, source_type, source_ref, as_at,
                                is_public, recorded_at, recorded_by)
                        select id, 'STATUS', status, 'SYNTHETIC', identity, :today, true, :now,
                               'program'
                          from relations.relation
                         where id > :before
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", before)
                .update();
    }

    private void copy(String text) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("made-up relations could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void append(StringBuilder text, Line line, String times) {
        var unit = unitCells.computeIfAbsent(line.unit().id().value(), id -> cells(line.unit()));
        var name = line.word() + " " + line.number();
        var province = line.province();
        cell(text, "synthetic/" + line.number());
        cell(text, province.code().iso());
        cell(text, String.valueOf(province.rankTh()));
        cell(text, String.valueOf(province.rankEn()));
        for (int i = 0; i < 6; i++) {
            cell(text, unit[i]);
        }
        cell(text, name);
        cell(text, line.status().name());
        cell(text, "true");
        cell(text, line.year() == null ? "" : line.year().toString());
        cell(text, "0");
        cell(
                text,
                unit[6]
                        + " | "
                        + SearchKey.alike(province.name().th()).text()
                        + " | "
                        + SearchKey.alike(name).text());
        cell(text, unit[7]);
        cell(text, unit[8]);
        cell(text, "true");
        text.append(times).append('\n');
    }

    private static String[] cells(ForeignUnit unit) {
        var name = unit.name();
        var country = unit.country().name();
        var hex = HexFormat.of();
        return new String[] {
            unit.id().toString(),
            name.th(),
            Objects.requireNonNullElse(name.en(), ""),
            unit.country().iso2(),
            unit.level(),
            unit.rank().name(),
            Stream.of(name.th(), name.en(), unit.parentEn(), country.th(), country.en())
                    .filter(Objects::nonNull)
                    .map(part -> SearchKey.alike(part).text())
                    .collect(Collectors.joining(" | ")),
            "\\x" + hex.formatHex(Entry.sortTh(name)),
            "\\x" + hex.formatHex(Entry.sortEn(name))
        };
    }

    private static void cell(StringBuilder text, String cell) {
        if (!cell.isEmpty()) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        text.append(',');
    }
}
