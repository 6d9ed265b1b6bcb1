package th.phinong.relations.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.relations.AsAt;
import th.phinong.relations.RelationId;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the public register as it was: of an earlier day, or as it was known on one. */
@Repository
public class PastRegister {

    /** The register as at a day, for a statement that binds {@code day} and {@code before}. */
    static final String LINES = " from relations.relation_as_at(:day, :before) r ";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastRegister(JdbcTemplate template, Clock clock) {
        this.jdbc = JdbcClient.create(template);
        var database = Objects.requireNonNull(template.getDataSource());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var inBatches = new JdbcTemplate(database);
        inBatches.setFetchSize(ROWS_AT_A_TIME);
        this.streaming = JdbcClient.create(inBatches);
        this.clock = clock;
    }

    List<RelationLine> page(RelationFilter filter, Search search) {
        return throughIndexes(() -> readPage(filter, search));
    }

    /** How many there were, counted up to a bound. */
    long count(RelationFilter filter, Search search, int most) {
        return throughIndexes(() -> readCount(filter, search, most));
    }

    /**
     * PostgreSQL does not know that the days of lines lie together in the table, and would read it
     * in its order until it has found enough, which may be nearly all of it.
     */
    private <T> T throughIndexes(Supplier<T> read) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            jdbc.sql("set local enable_seqscan = off").update();
                            return read.get();
                        }));
    }

    private List<RelationLine> readPage(RelationFilter filter, Search search) {
        var conditions = new Conditions(filter, search);
        return at(
                        jdbc,
                        "select "
                                + RelationLine.COLUMNS
                                + LINES
                                + conditions.where()
                                + Register.orderBy(filter, filter.descending())
                                + Register.part(filter.offset(), filter.size()),
                        filter.at())
                .params(conditions.parameters())
                .query(RelationLine::of)
                .list();
    }

    private long readCount(RelationFilter filter, Search search, int most) {
        var conditions = new Conditions(filter, search);
        return at(
                        jdbc,
                        "select count(*) from (select 1"
                                + LINES
                                + conditions.where()
                                + " limit "
                                + most
                                + ") c",
                        filter.at())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /** Hands over every relation that a filter leaves, in its order. */
    @Transactional(readOnly = true)
    void stream(RelationFilter filter, Search search, Consumer<RelationLine> reader) {
        var conditions = new Conditions(filter, search);
        at(
                        streaming,
                        "select "
                                + RelationLine.COLUMNS
                                + LINES
                                + conditions.where()
                                + Register.orderBy(filter, filter.descending()),
                        filter.at())
                .params(conditions.parameters())
                .query((RowCallbackHandler) row -> reader.accept(RelationLine.of(row, 0)));
    }

    Optional<RelationLine> relation(RelationId id, AsAt at) {
        return at(jdbc, "select " + RelationLine.COLUMNS + LINES + "where r.id = :id", at)
                .param("id", id.value())
                .query(RelationLine::of)
                .optional();
    }

    private JdbcClient.StatementSpec at(JdbcClient client, String sql, AsAt at) {
        return client.sql(sql)
                .param("day", at.lastDay())
                .param("before", at.before(clock.getZone()));
    }
}
