package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationId;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds what of the public register needs work. A point that the ministry decided as the province
 * said it is settled, and no longer found. The words of a condition are those of its index.
 */
@Repository
public class QualityPoints {

    /** Points counted at most of one issue. */
    public static final int MOST_COUNTED = 10_000;

    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String NO_LATER_ACT =
            """
            not exists (select
                          from relations.quality_act later
                         where later.relation_id = a.relation_id
                           and later.issue = a.issue
                           and later.id > a.id)
            """;

    private static final String SETTLED =
            """
            exists (select
                      from relations.quality_act a
                     where a.relation_id = r.id and a.issue = '%s' and a.act = 'ACCEPT' and
            """
                    + NO_LATER_ACT
                    + ")";

    private static final String WAITING =
            """
             and r.id in (select a.relation_id
                            from relations.quality_act a
                           where a.issue = '%s'
                             and a.act in ('CONFIRM', 'CONTEST', 'REOPEN') and
            """
                    + NO_LATER_ACT
                    + ")";

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Clock clock;

    QualityPoints(JdbcTemplate template, Clock clock) {
        this.jdbc = JdbcClient.create(template);
        var inBatches = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        inBatches.setFetchSize(ROWS_AT_A_TIME);
        this.streaming = JdbcClient.create(inBatches);
        this.clock = clock;
    }

    /**
     * A relation that needs work.
     *
     * @param last what was done about it last, or null
     */
    public record Point(RelationLine line, @Nullable QualityAct last) {}

    /**
     * Which points.
     *
     * @param province only of this province, or null
     * @param waiting only those of which the province has said something that is not decided
     */
    public record Asked(QualityIssue issue, @Nullable ProvinceCode province, boolean waiting) {}

    /** How many there are of each issue, counted up to a bound, in one statement. */
    public Map<QualityIssue, Integer> counts(@Nullable ProvinceCode province) {
        var each =
                Arrays.stream(QualityIssue.values())
                        .map(
                                issue ->
                                        "select '"
                                                + issue.name()
                                                + "' as issue, (select count(*) from (select 1"
                                                + found(new Asked(issue, province, false))
                                                + " limit :most) c) as points")
                        .collect(Collectors.joining(" union all "));
        var counts = new EnumMap<QualityIssue, Integer>(QualityIssue.class);
        jdbc.sql(each)
                .params(parameters(province))
                .param("most", MOST_COUNTED + 1)
                .query(
                        row -> {
                            counts.put(
                                    QualityIssue.valueOf(row.getString("issue")),
                                    row.getInt("points"));
                        });
        return counts;
    }

    /** How many there are of an issue, counted up to the bound and one more. */
    public int count(Asked asked) {
        return jdbc.sql("select count(*) from (select 1" + found(asked) + " limit :most) c")
                .params(parameters(asked.province()))
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** A page of the points of an issue, by province. */
    public List<Point> page(Asked asked, int page, int size) {
        return jdbc.sql(select(asked) + Register.part((page - 1L) * size, size))
                .params(parameters(asked.province()))
                .query(QualityPoints::point)
                .list();
    }

    /** All points of an issue. */
    @Transactional(readOnly = true)
    public void each(Asked asked, Consumer<Point> reader) {
        streaming
                .sql(select(asked))
                .params(parameters(asked.province()))
                .query(
                        (org.springframework.jdbc.core.RowCallbackHandler)
                                row -> reader.accept(point(row, 0)));
    }

    /** Whether a relation has the point now. */
    public boolean has(RelationId relation, QualityIssue issue) {
        var asked = new Asked(issue, null, false);
        return jdbc.sql("select exists (select" + found(asked) + " and r.id = :relation)")
                .params(parameters(null))
                .param("relation", relation.value())
                .query(Boolean.class)
                .single();
    }

    private static String select(Asked asked) {
        return "select "
                + RelationLine.COLUMNS
                + """
                , (select a.act
                     from relations.quality_act a
                    where a.relation_id = r.id and a.issue = '%s'
                    order by a.id desc
                    limit 1) as last
                """
                        .formatted(asked.issue().name())
                + found(asked)
                + " order by r.province_iso, r.id";
    }

    private static String found(Asked asked) {
        return " from relations.relation r where r.is_public and "
                + condition(asked.issue())
                + (asked.province() == null ? "" : " and r.province_iso = :province")
                + (asked.waiting() ? WAITING : " and not " + SETTLED)
                        .formatted(asked.issue().name());
    }

    private static String condition(QualityIssue issue) {
        return switch (issue) {
            case NO_DATE -> "r.status = 'ESTABLISHED' and r.signed_on is null";
            case DATE_CONFLICT ->
                    """
                    r.conflicts > 0
                    and (select count(distinct left(f.value, 4))
                           from relations.counting_fact f
                          where f.relation_id = r.id
                            and f.is_public
                            and f.kind in ('SIGNED_YEAR', 'SIGNED_ON')) > 1
                    """;
            case BELOW_PROVINCE -> "r.level_rank = 'BELOW'";
            case MUNICIPALITY ->
                    "r.id in (select m.relation_id from relations.signed_by_municipality m)";
            case SAME_UNIT_TWICE ->
                    """
                    r.conflicts > 0
                    and exists (select
                                  from relations.counting_fact f
                                 where f.relation_id = r.id
                                   and f.kind = 'COUNTERPART'
                                   and f.source_type = 'LISTING_ROW'
                                 group by f.source
                                having count(*) > 1)
                    """;
            case SIGNED_AND_IN_PROCESS ->
                    """
                    r.conflicts > 0
                    and exists (select
                                  from relations.counting_fact signed
                                  join relations.counting_fact begun
                                    on begun.relation_id = signed.relation_id
                                 where signed.relation_id = r.id
                                   and signed.kind = 'STATUS'
                                   and signed.source_type = 'LISTING_ROW'
                                   and signed.value = 'ESTABLISHED'
                                   and begun.kind = 'STATUS'
                                   and begun.source_type = 'LISTING_ROW'
                                   and begun.value in ('IN_PROGRESS', 'LOI_SIGNED')
                                   and begun.as_at >= signed.as_at)
                    """;
            case TERM_ENDED ->
                    """
                    r.id in (select e.id
                               from relations.relation e
                              where e.is_public and e.status = 'EXPIRED'
                             union all
                             select e.id
                               from relations.fact t
                               join relations.relation e on e.id = t.relation_id
                              where t.kind = 'TERM'
                                and t.value like 'YEARS:%'
                                and e.status = 'ESTABLISHED'
                                and not exists (select
                                                  from relations.fact right_one
                                                 where right_one.corrects = t.id)
                                and not exists (select
                                                  from relations.fact newer
                                                 where newer.relation_id = t.relation_id
                                                   and newer.kind = 'TERM'
                                                   and not exists (select
                                                                     from relations.fact right_one
                                                                    where right_one.corrects = newer.id)
                                                   and (newer.as_at, newer.id) > (t.as_at, t.id))
                                and coalesce(e.signed_on, make_date(e.signed_year, 12, 31))
                                    + make_interval(years => split_part(t.value, ':', 2)::int)
                                    < :today)
                    """;
            case NO_CONTACT ->
                    """
                    r.status in ('ESTABLISHED', 'LOI_SIGNED')
                    and not exists (select
                                      from relations.contact_now c
                                     where c.relation_id = r.id)
                    """;
        };
    }

    private Map<String, Object> parameters(@Nullable ProvinceCode province) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", LocalDate.now(clock));
        if (province != null) {
            parameters.put("province", province.iso());
        }
        return parameters;
    }

    private static Point point(ResultSet row, int number) throws SQLException {
        var last = row.getString("last");
        return new Point(
                RelationLine.of(row, number), last == null ? null : QualityAct.valueOf(last));
    }
}
