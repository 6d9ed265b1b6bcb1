package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.model.Timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the register says of the days before the last on which something changed. */
@Repository
class FormerLines {

    private final JdbcClient jdbc;

    FormerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A span of days that is over. */
    record Over(long id, Timeline.Span span, LocalDate to) {}

    /** The spans of a relation that are over: all but the last. */
    static List<Over> over(long relation, List<Timeline.Span> spans) {
        var over = new ArrayList<Over>();
        for (int i = 0; i + 1 < spans.size(); i++) {
            over.add(new Over(relation, spans.get(i), spans.get(i + 1).from()));
        }
        return over;
    }

    /**
     * Makes former lines say what is known now; what they said is kept as known until now.
     *
     * @param had the relations that have such lines
     * @param over all spans that are over, of these and of other relations
     */
    void keep(List<Long> had, List<Over> over, OffsetDateTime now) {
        if (!had.isEmpty()) {
            close(had, over, now);
        }
        if (!over.isEmpty()) {
            add(over, now);
        }
    }

    /** A line of former days that is not among the new ones was known until now. */
    private void close(List<Long> had, List<Over> over, OffsetDateTime now) {
        bind(
                        """
                        with gone as (
                            select f.ctid as place, f.known_from
                              from relations.former_line f
                             where f.id = any (:had) and f.known_to = 'infinity'
                               and not exists (select from wanted w where %s)),
                        deleted as (
                            delete from relations.former_line f
                             using gone g
                             where f.ctid = g.place and g.known_from >= :now)
                        update relations.former_line f
                           set known_to = :now
                          from gone g
                         where f.ctid = g.place and g.known_from < :now
                        """
                                .formatted(SAME),
                        over)
                .param("had", had.toArray(Long[]::new))
                .param("now", now)
                .update();
    }

    private void add(List<Over> over, OffsetDateTime now) {
        bind(
                        """
                        insert into relations.former_line
                               (id, identity, province_iso, province_th, province_en, unit_id, name_th,
                                name_en, country_iso2, level, level_rank, label_th, label_en, status,
                                is_public, signed_year, signed_on, conflicts, search_key, sort_th,
                                sort_en, synthetic, updated_at, valid_from, known_from, valid_to,
                                known_to)
                        select r.id, r.identity, r.province_iso, r.province_th, r.province_en,
                               r.unit_id, r.name_th, r.name_en, r.country_iso2, r.level, r.level_rank,
                               r.label_th, r.label_en, w.status, true, w.signed_year, w.signed_on,
                               w.conflicts, r.search_key, r.sort_th, r.sort_en, r.synthetic,
                               r.updated_at, w.valid_from, :now, w.valid_to, 'infinity'
                          from wanted w
                          join relations.relation r on r.id = w.id
                         where not exists (select from relations.former_line f
                                            where f.known_to = 'infinity' and %s)
                        """
                                .formatted(SAME),
                        over)
                .param("now", now)
                .update();
    }

    private static final String SAME =
            """
            f.id = w.id and f.valid_from = w.valid_from and f.valid_to = w.valid_to
            and f.status = w.status and f.conflicts = w.conflicts
            and f.signed_year is not distinct from w.signed_year
            and f.signed_on is not distinct from w.signed_on
            """;

    private static final String WANTED =
            """
            wanted as (
                select id, status, signed_year::smallint, signed_on::date, conflicts::integer,
                       valid_from::date, valid_to::date
                  from unnest(:ids, :statuses, :years, :days, :conflicts, :froms, :tos)
                       as w (id, status, signed_year, signed_on, conflicts, valid_from, valid_to))
            """;

    private JdbcClient.StatementSpec bind(String statement, List<Over> over) {
        var sql =
                statement.startsWith("with ")
                        ? "with " + WANTED + ", " + statement.substring("with ".length())
                        : "with " + WANTED + statement;
        return jdbc.sql(sql)
                .param("ids", over.stream().map(Over::id).toArray(Long[]::new))
                .param("statuses", Columns.of(over, o -> o.span().line().status()))
                .param("years", Columns.of(over, o -> o.span().line().signedYear()))
                .param("days", Columns.of(over, o -> o.span().line().signedOn()))
                .param("conflicts", Columns.of(over, o -> o.span().line().conflicts().size()))
                .param("froms", Columns.of(over, o -> o.span().from()))
                .param("tos", Columns.of(over, Over::to));
    }
}
