package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.ImportId;
import th.phinong.relations.RelationId;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.Problem;
import th.phinong.relations.model.RowMatch;
import th.phinong.shared.LocalizedText;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of lists that people bring, and what would happen to each. */
@Repository
public class ImportRows {

    private static final TypeReference<LinkedHashMap<String, String>> CELLS =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What would happen to a row. */
    public enum Outcome {
        /** Its relation would be new. */
        NEW,
        /** The register would say something else of its relation. */
        CHANGED,
        /** The register would say the same, from one more source. */
        CONFIRMED,
        /** Something is wrong with it. */
        FAULTY
    }

    /**
     * A row with what would happen to it.
     *
     * @param line its line in the file, from 1
     * @param outcome null until it is looked up
     * @param unit the unit that it would be tied to, or null
     * @param relation its relation in the register, or null
     * @param before what the register says now; null where it has no such relation
     * @param after what it would say; null where the row is faulty
     */
    public record Row(
            int row,
            int line,
            Map<String, String> printed,
            List<Problem> problems,
            @Nullable Outcome outcome,
            RowMatch.@Nullable How how,
            double score,
            @Nullable String reason,
            @Nullable LocalizedText fact,
            @Nullable ForeignUnitId unit,
            @Nullable RelationId relation,
            @Nullable RelationStatus before,
            @Nullable Integer yearBefore,
            @Nullable RelationStatus after,
            @Nullable Integer yearAfter) {}

    /** A row as it was read, before it is looked up or while it is brought in. */
    record Waiting(int row, int line, Map<String, String> cells, boolean faulty) {

        PrintedRow printed(NewList list) {
            return new PrintedRow(list.key(), list.kind(), list.asAt(), row, cells);
        }
    }

    /** The next rows that have not been looked up. */
    List<Waiting> waiting(ImportId id, int most) {
        return some(id, "outcome is null", 0, most);
    }

    /** The next rows after one. */
    List<Waiting> after(ImportId id, int row, int most) {
        return some(id, "true", row, most);
    }

    private List<Waiting> some(ImportId id, String which, int after, int most) {
        return jdbc.sql(
                        """
                        select row_no, line_no, printed, cardinality(problems) > 0 as faulty
                          from relations.list_import_row
                         where import_id = :id and row_no > :after and %s
                         order by row_no
                         limit :most
                        """
                                .formatted(which))
                .param("id", id.value())
                .param("after", after)
                .param("most", most)
                .query(
                        (row, n) ->
                                new Waiting(
                                        row.getInt("row_no"),
                                        row.getInt("line_no"),
                                        json.readValue(row.getString("printed"), CELLS),
                                        row.getBoolean("faulty")))
                .list();
    }

    /** How many rows there are of each outcome. */
    public Map<Outcome, Integer> outcomes(ImportId id) {
        var outcomes = new java.util.EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql(
                        """
                        select outcome, count(*) as rows
                          from relations.list_import_row
                         where import_id = :id and outcome is not null
                         group by outcome
                        """)
                .param("id", id.value())
                .query(
                        row -> {
                            outcomes.put(
                                    Outcome.valueOf(row.getString("outcome")), row.getInt("rows"));
                        });
        return outcomes;
    }

    /**
     * How the rows were tied, in a list made to measure that by: its column {@code true_unit} has
     * the id of the unit that each row means.
     *
     * @param meant the rows that mean a unit
     * @param tied those that were tied to one
     * @param right those that were tied to the one they mean
     */
    public record Agreement(long meant, long tied, long right) {}

    public Agreement agreement(ImportId id) {
        return jdbc.sql(
                        """
                        select count(*) as meant, count(unit_id) as tied,
                               count(*) filter (where unit_id::text = printed ->> 'true_unit') as agreed
                          from relations.list_import_row
                         where import_id = :id and printed ->> 'true_unit' <> ''
                        """)
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new Agreement(
                                        row.getLong("meant"),
                                        row.getLong("tied"),
                                        row.getLong("agreed")))
                .single();
    }

    /** A page of rows, all or those of one outcome. */
    public List<Row> page(ImportId id, @Nullable Outcome outcome, int page, int size) {
        return jdbc.sql(
                        """
                        select row_no, line_no, printed, problems, outcome, how, score, reason,
                               reason_fact_th, reason_fact_en, unit_id, relation_id, status_before,
                               year_before, status_after, year_after
                          from relations.list_import_row
                         where import_id = :id and (:outcome::text is null or outcome = :outcome)
                         order by row_no
                         limit :size offset :offset
                        """)
                .param("id", id.value())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("size", size)
                .param("offset", (page - 1) * size)
                .query((row, n) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        var how = row.getString("how");
        var outcome = row.getString("outcome");
        var fact = row.getString("reason_fact_th");
        var unit = row.getObject("unit_id", Long.class);
        var relation = row.getObject("relation_id", Long.class);
        return new Row(
                row.getInt("row_no"),
                row.getInt("line_no"),
                json.readValue(row.getString("printed"), CELLS),
                problems(row.getArray("problems")),
                outcome == null ? null : Outcome.valueOf(outcome),
                how == null ? null : RowMatch.How.valueOf(how),
                row.getDouble("score"),
                row.getString("reason"),
                fact == null ? null : new LocalizedText(fact, row.getString("reason_fact_en")),
                unit == null ? null : new ForeignUnitId(unit),
                relation == null ? null : new RelationId(relation),
                status(row.getString("status_before")),
                row.getObject("year_before", Integer.class),
                status(row.getString("status_after")),
                row.getObject("year_after", Integer.class));
    }

    private static @Nullable RelationStatus status(@Nullable String name) {
        return name == null ? null : RelationStatus.valueOf(name);
    }

    private static List<Problem> problems(Array written) throws SQLException {
        return Arrays.stream((String[]) written.getArray()).map(Problem::read).toList();
    }
}
