package th.phinong.relations.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.directory.Directory;
import th.phinong.directory.Meant;
import th.phinong.relations.AsAt;
import th.phinong.relations.RelationId;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the public register: no statement here sees a relation that is not public. */
@Repository
public class Register {

    /** Rows counted at most where no kept total answers. */
    public static final int MOST_COUNTED = 10_000;

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Directory directory;
    private final RareParts rareParts;
    private final Totals totals;
    private final PastRegister past;

    Register(
            JdbcTemplate template,
            Directory directory,
            RareParts rareParts,
            Totals totals,
            PastRegister past) {
        this.jdbc = JdbcClient.create(template);
        var inBatches = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        inBatches.setFetchSize(ROWS_AT_A_TIME);
        this.streaming = JdbcClient.create(inBatches);
        this.directory = directory;
        this.rareParts = rareParts;
        this.totals = totals;
        this.past = past;
    }

    /**
     * How many relations a filter leaves.
     *
     * @param count the number; the least that it can be where {@code exact} is false
     * @param exact whether all were counted
     */
    public record Total(long count, boolean exact) {}

    /**
     * A page of the register, with its total.
     *
     * @param meant what the typed words were taken to mean, because nothing bears them as typed;
     *     empty otherwise
     */
    public record Found(List<RelationLine> lines, Total total, List<Meant> meant) {}

    /**
     * A part of the register. Where a kept total answers, it comes first, so that the last pages
     * are read from the end; else few are found, as a rule, and one statement counts and sorts
     * them.
     */
    public Found find(RelationFilter filter) {
        var search = Search.asTyped(filter.typed(), directory, rareParts);
        if (!filter.at().isNow()) {
            search = searchThatFinds(filter);
            return new Found(past.page(filter, search), total(filter, search), search.meant());
        }
        if (!filter.typed().isBlank()) {
            var found = countedPage(filter, search);
            if (found.total().count() == 0) {
                search = Search.asMeant(filter.typed(), directory, rareParts);
                found = search.meant().isEmpty() ? found : countedPage(filter, search);
            }
            if (found.total().exact()) {
                return found;
            }
        }
        var total = total(filter, search);
        return new Found(page(filter, search, total), total, search.meant());
    }

    /** Reads every hit once, as far as they are counted; of more than that the page is not good. */
    private Found countedPage(RelationFilter filter, Search search) {
        var conditions = new Conditions(filter, search);
        var order = orderBy(filter, filter.descending());
        var counted = new long[1];
        var lines =
                jdbc.sql(
                                "with hit as materialized (select id, "
                                        + sortColumn(filter)
                                        + " from relations.relation "
                                        + conditions.where()
                                        + " limit :most), page as (select id from hit"
                                        + order
                                        + part(filter.offset(), filter.size())
                                        + ")"
                                        + " select "
                                        + RelationLine.COLUMNS
                                        + ", (select count(*) from hit) as counted from page join"
                                        + " relations.relation r using (id)"
                                        + order)
                        .params(conditions.parameters())
                        .param("most", MOST_COUNTED + 1)
                        .query(
                                (row, n) -> {
                                    counted[0] = row.getLong("counted");
                                    return RelationLine.of(row, n);
                                })
                        .list();
        if (lines.isEmpty() && filter.page() > 1) {
            // Beyond the last page no row is there to tell how many there are.
            return new Found(lines, count(conditions), search.meant());
        }
        return new Found(lines, total(counted[0]), search.meant());
    }

    private List<RelationLine> page(RelationFilter filter, Search search, Total total) {
        long offset = filter.offset();
        int size = filter.size();
        boolean fromTheEnd = total.exact() && offset > total.count() / 2;
        if (fromTheEnd) {
            long after = total.count() - offset - size;
            size = (int) (after < 0 ? Math.max(0, size + after) : size);
            offset = Math.max(0, after);
        }
        var lines = new ArrayList<>(lines(filter, search, fromTheEnd, offset, size));
        return fromTheEnd ? lines.reversed() : lines;
    }

    private List<RelationLine> lines(
            RelationFilter filter, Search search, boolean fromTheEnd, long offset, int size) {
        var conditions = new Conditions(filter, search);
        boolean descending = filter.descending() != fromTheEnd;
        var order = orderBy(filter, descending);
        var skip = skip(filter, descending, offset, size);
        // The ids alone come from the index, however far the page; only the page's rows are read.
        return jdbc.sql(
                        "select "
                                + RelationLine.COLUMNS
                                + " from (select id from relations.relation "
                                + conditions.where()
                                + skip.condition()
                                + order
                                + part(skip.offset(), size)
                                + ") p join relations.relation r using (id)"
                                + order)
                .params(conditions.parameters())
                .params(skip.parameters())
                .query(RelationLine::of)
                .list();
    }

    private YearSkip skip(RelationFilter filter, boolean descending, long offset, int size) {
        return offset < YearSkip.WORTH_IT || filter.order() != RelationFilter.Order.SIGNED
                ? YearSkip.nothing(offset)
                : YearSkip.to(totals.byYear(filter), descending, offset, size);
    }

    /** How many there are: from the kept totals where they answer, else counted up to a bound. */
    public Total total(RelationFilter filter) {
        return total(filter, Search.asTyped(filter.typed(), directory, rareParts));
    }

    private Total total(RelationFilter filter, Search search) {
        if (!filter.at().isNow()) {
            return total(past.count(filter, search, MOST_COUNTED + 1));
        }
        var kept = totals.of(filter);
        if (kept.isPresent()) {
            return new Total(kept.getAsLong(), true);
        }
        return count(new Conditions(filter, search));
    }

    private Total count(Conditions conditions) {
        return total(
                jdbc.sql(
                                "select count(*) from (select 1 from relations.relation "
                                        + conditions.where()
                                        + " limit :most) c")
                        .params(conditions.parameters())
                        .param("most", MOST_COUNTED + 1)
                        .query(Long.class)
                        .single());
    }

    private static Total total(long counted) {
        return counted > MOST_COUNTED ? new Total(MOST_COUNTED, false) : new Total(counted, true);
    }

    /**
     * Hands over every relation that a filter leaves, in its order, a thousand in memory at most:
     * the same as the list shows.
     */
    @Transactional(readOnly = true)
    public void stream(RelationFilter filter, Consumer<RelationLine> reader) {
        var search = searchThatFinds(filter);
        if (!filter.at().isNow()) {
            past.stream(filter, search, reader);
            return;
        }
        var conditions = new Conditions(filter, search);
        streaming
                .sql(
                        "select "
                                + RelationLine.COLUMNS
                                + " from relations.relation r "
                                + conditions.where()
                                + orderBy(filter, filter.descending()))
                .params(conditions.parameters())
                .query((RowCallbackHandler) row -> reader.accept(RelationLine.of(row, 0)));
    }

    /** As typed, or, where nothing is found so, by what was meant. */
    Search searchThatFinds(RelationFilter filter) {
        var asTyped = Search.asTyped(filter.typed(), directory, rareParts);
        if (filter.typed().isBlank() || !isEmpty(filter, asTyped)) {
            return asTyped;
        }
        var asMeant = Search.asMeant(filter.typed(), directory, rareParts);
        return asMeant.meant().isEmpty() ? asTyped : asMeant;
    }

    private boolean isEmpty(RelationFilter filter, Search search) {
        if (!filter.at().isNow()) {
            return past.count(filter, search, 1) == 0;
        }
        var conditions = new Conditions(filter, search);
        return jdbc.sql(
                        "select not exists (select from relations.relation "
                                + conditions.where()
                                + ")")
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
    }

    /**
     * A relation of the public register, or one that was in it until all of it was corrected or the
     * list that had it was taken back.
     */
    public Optional<RelationLine> relation(RelationId id) {
        return jdbc.sql(
                        "select "
                                + RelationLine.COLUMNS
                                + """
                                  from relations.relation r
                                 where r.id = :id
                                   and (r.is_public
                                        or exists (select 1
                                                     from relations.fact f
                                                    where f.relation_id = r.id and f.is_public
                                                      and (f.source_type = 'CASE'
                                                           or f.kind = 'WITHDRAWN')))
                                """)
                .param("id", id.value())
                .query(RelationLine::of)
                .optional();
    }

    /** Relations of the public register by id, in one statement; others are left out. */
    public Map<Long, RelationLine> relations(Collection<Long> ids) {
        return jdbc
                .sql(
                        "select "
                                + RelationLine.COLUMNS
                                + " from relations.relation r where r.id = any (:ids) and"
                                + " r.is_public")
                .param("ids", ids.toArray(Long[]::new))
                .query(RelationLine::of)
                .list()
                .stream()
                .collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
    }

    /** A relation of the public register as at a day. */
    public Optional<RelationLine> relation(RelationId id, AsAt at) {
        return at.isNow() ? relation(id) : past.relation(id, at);
    }

    /**
     * Written out rather than handed over: with a limit that it does not know PostgreSQL would plan
     * the statement again for every page.
     */
    static String part(long offset, int size) {
        return " limit " + size + (offset == 0 ? "" : " offset " + offset);
    }

    private static String sortColumn(RelationFilter filter) {
        boolean thai = filter.language() == Language.TH;
        return switch (filter.order()) {
            case SIGNED -> "signed_year";
            case PROVINCE -> thai ? "province_th" : "province_en";
            case COUNTERPART -> thai ? "sort_th" : "sort_en";
        };
    }

    /** Relations without a year come last, newest first. */
    static String orderBy(RelationFilter filter, boolean descending) {
        boolean signed = filter.order() == RelationFilter.Order.SIGNED;
        var column = sortColumn(filter);
        return descending
                ? " order by " + column + " desc" + (signed ? " nulls last" : "") + ", id desc"
                : " order by " + column + (signed ? " nulls first" : "") + ", id";
    }
}
