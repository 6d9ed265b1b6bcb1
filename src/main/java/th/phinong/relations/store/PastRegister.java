package th.phinong.relations.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.relations.AsAt;
import th.phinong.relations.RelationId;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the public register as it was: of an earlier day, or as it was known on one. */
@Repository
public class PastRegister {

    /** The register as at a day, for a statement that binds {@code day} and {@code before}. */
    static final String LINES = " from relations.relation_as_at(:day, :before) r ";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Clock clock;

    PastRegister(JdbcTemplate template, Clock clock) {
        this.jdbc = JdbcClient.create(template);
        var inBatches = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        inBatches.setFetchSize(ROWS_AT_A_TIME);
        this.streaming = JdbcClient.create(inBatches);
        this.clock = clock;
    }

    List<RelationLine> page(RelationFilter filter, Search search) {
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

    /** How many there were, counted up to a bound. */
    long count(RelationFilter filter, Search search, int most) {
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
