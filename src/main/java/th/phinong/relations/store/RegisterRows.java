package th.phinong.relations.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Hands over the public register row by row for files, in the order of ids: PostgreSQL then reads
 * the table as it lies on the disk, and a file is the same for as long as its data are.
 */
@Repository
public class RegisterRows {

    private static final int ROWS_AT_A_TIME = 500;

    /** All as text, so that the driver hands over the bytes that came from PostgreSQL. */
    private static final String AS_TEXT =
            """
            select id::text, province_iso, unit_id::text, name_th, name_en, level, level_rank,
                   case when status <> 'UNCONFIRMED' then country_iso2 end, label_th, status, signed_year::text, (signed_year + 543)::text,
                   signed_on::text, conflicts::text
              from relations.relation r
            """;

    private final JdbcClient streaming;
    private final Register register;

    RegisterRows(JdbcTemplate template, Register register) {
        var inBatches = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        inBatches.setFetchSize(ROWS_AT_A_TIME);
        this.streaming = JdbcClient.create(inBatches);
        this.register = register;
    }

    /** Takes the cells of a row as UTF-8; null is an empty one. */
    @FunctionalInterface
    public interface Taker {

        /** The row's cells: the id, the province, the unit and so on as {@link Cell} has them. */
        void take(byte[][] cells);
    }

    /** The places of a row's cells. */
    public enum Cell {
        ID,
        PROVINCE,
        UNIT,
        NAME_TH,
        NAME_EN,
        LEVEL,
        LEVEL_RANK,
        COUNTRY,
        LABEL,
        STATUS,
        SIGNED_YEAR,
        SIGNED_YEAR_BE,
        SIGNED_ON,
        CONFLICTS
    }

    /** Every relation that a filter leaves, as it now is. */
    @Transactional(readOnly = true)
    public void asText(RelationFilter filter, Taker taker) {
        var cells = new byte[Cell.values().length][];
        stream(filter, AS_TEXT, row -> taker.take(read(row, cells)));
    }

    /** The same for whoever needs to know what the cells mean. */
    @Transactional(readOnly = true)
    public void lines(RelationFilter filter, Consumer<RelationLine> taker) {
        stream(
                filter,
                "select " + RelationLine.COLUMNS + " from relations.relation r ",
                row -> taker.accept(RelationLine.of(row, 0)));
    }

    /** By the column: {@code order by id} would mean the text of {@link #AS_TEXT}, 10 before 2. */
    private void stream(RelationFilter filter, String select, RowCallbackHandler reader) {
        var conditions = new Conditions(filter, register.searchThatFinds(filter));
        streaming
                .sql(select + conditions.where() + " order by r.id")
                .params(conditions.parameters())
                .query(reader);
    }

    private static byte[][] read(ResultSet row, byte[][] cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getBytes(i + 1);
        }
        return cells;
    }
}
