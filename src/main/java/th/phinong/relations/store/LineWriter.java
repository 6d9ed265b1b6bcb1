package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.model.Preference;
import th.phinong.relations.model.Projection;
import th.phinong.relations.model.Timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Derives the lines of relations again from their facts, any number of them in the same few
 * statements: the line of today, and the former lines of earlier days.
 */
@Repository
class LineWriter {

    private final JdbcClient jdbc;
    private final FactStore facts;
    private final PreferenceStore preferences;
    private final Clock clock;

    LineWriter(JdbcClient jdbc, FactStore facts, PreferenceStore preferences, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** A relation whose line is locked until the transaction ends. */
    private record Locked(long id, boolean hasUnit, boolean hasFormer, boolean hasChoice) {}

    private record Derived(Locked relation, Timeline timeline) {}

    /** A span of days that is over. */
    private record Over(long id, Timeline.Span span, LocalDate to) {}

    /**
     * Derives the lines of relations.
     *
     * @throws IllegalArgumentException if there is no such relation
     */
    void derive(Collection<Long> relations) {
        var locked = lock(relations);
        if (locked.size() < relations.size()) {
            throw new IllegalArgumentException("no relation among " + relations);
        }
        var known = facts.ofAll(relations);
        var chosen = chosen(locked);
        var derived = new ArrayList<Derived>();
        for (var relation : locked) {
            var choices = chosen.getOrDefault(relation.id(), List.of());
            var of = known.getOrDefault(relation.id(), List.of());
            var timeline = Timeline.of(of, relation.hasUnit(), Preference.decided(choices));
            derived.add(new Derived(relation, timeline));
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        update(derived, now);
        updateFormer(derived, now);
    }

    private List<Locked> lock(Collection<Long> relations) {
        return jdbc.sql(
                        """
                        select r.id, r.unit_id is not null as has_unit,
                               exists (select from relations.former_line f
                                        where f.id = r.id and f.known_to = 'infinity') as has_former,
                               exists (select from relations.preference p
                                        where p.relation_id = r.id) as has_choice
                          from relations.relation r
                         where r.id = any (:ids)
                         order by r.id
                           for update of r
                        """)
                .param("ids", relations.toArray(Long[]::new))
                .query(
                        (row, n) ->
                                new Locked(
                                        row.getLong("id"),
                                        row.getBoolean("has_unit"),
                                        row.getBoolean("has_former"),
                                        row.getBoolean("has_choice")))
                .list();
    }

    private Map<Long, List<Preference>> chosen(List<Locked> locked) {
        var ids = locked.stream().filter(Locked::hasChoice).map(Locked::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : preferences.of(ids).stream()
                        .collect(Collectors.groupingBy(p -> p.relation().value()));
    }

    private void update(List<Derived> derived, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update relations.relation r
                           set status = d.status, is_public = d.is_public::boolean,
                               signed_year = d.signed_year::smallint, signed_on = d.signed_on::date,
                               conflicts = d.conflicts::integer, valid_from = d.valid_from::date,
                               updated_at = :now
                          from unnest(:ids, :statuses, :publics, :years, :days, :conflicts, :froms)
                               as d (id, status, is_public, signed_year, signed_on, conflicts,
                                     valid_from)
                         where r.id = d.id
                        """)
                .param("now", now)
                .param("ids", derived.stream().map(d -> d.relation().id()).toArray(Long[]::new))
                .param("statuses", now(derived, Projection::status))
                .param("publics", now(derived, Projection::isPublic))
                .param("years", now(derived, Projection::signedYear))
                .param("days", now(derived, Projection::signedOn))
                .param("conflicts", now(derived, p -> p.conflicts().size()))
                .param("froms", column(derived, d -> since(d.timeline())))
                .update();
    }

    private void updateFormer(List<Derived> derived, OffsetDateTime now) {
        var had = derived.stream().filter(d -> d.relation().hasFormer());
        var ids = had.map(d -> d.relation().id()).toArray(Long[]::new);
        var over = derived.stream().flatMap(d -> over(d).stream()).toList();
        if (ids.length > 0) {
            closeFormer(ids, over, now);
        }
        if (!over.isEmpty()) {
            addFormer(over, now);
        }
    }

    /** A line of former days that is not among the new ones was known until now. */
    private void closeFormer(Long[] ids, List<Over> over, OffsetDateTime now) {
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
                .param("had", ids)
                .param("now", now)
                .update();
    }

    private void addFormer(List<Over> over, OffsetDateTime now) {
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
                .param("statuses", column(over, o -> o.span().line().status()))
                .param("years", column(over, o -> o.span().line().signedYear()))
                .param("days", column(over, o -> o.span().line().signedOn()))
                .param("conflicts", column(over, o -> o.span().line().conflicts().size()))
                .param("froms", column(over, o -> o.span().from()))
                .param("tos", column(over, Over::to));
    }

    private static List<Over> over(Derived derived) {
        var spans = derived.timeline().spans();
        var over = new ArrayList<Over>();
        for (int i = 0; i + 1 < spans.size(); i++) {
            over.add(new Over(derived.relation().id(), spans.get(i), spans.get(i + 1).from()));
        }
        return over;
    }

    private static @Nullable LocalDate since(Timeline timeline) {
        var spans = timeline.spans();
        return spans.isEmpty() ? null : spans.getLast().from();
    }

    private static @Nullable String[] now(
            List<Derived> derived, Function<Projection, @Nullable Object> value) {
        return column(derived, d -> value.apply(d.timeline().now()));
    }

    private static <T> @Nullable String[] column(
            List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }
}
