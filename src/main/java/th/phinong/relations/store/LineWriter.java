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
    private final FormerLines former;
    private final Clock clock;

    LineWriter(
            JdbcClient jdbc,
            FactStore facts,
            PreferenceStore preferences,
            FormerLines former,
            Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.preferences = preferences;
        this.former = former;
        this.clock = clock;
    }

    /** A relation whose line is locked until the transaction ends. */
    private record Locked(long id, boolean hasUnit, boolean hasFormer, boolean hasChoice) {}

    private record Derived(Locked relation, Timeline timeline) {}

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
                .param("froms", Columns.of(derived, d -> since(d.timeline())))
                .update();
    }

    private void updateFormer(List<Derived> derived, OffsetDateTime now) {
        var had = derived.stream().filter(d -> d.relation().hasFormer());
        var over = new ArrayList<FormerLines.Over>();
        derived.forEach(
                d -> over.addAll(FormerLines.over(d.relation().id(), d.timeline().spans())));
        former.keep(had.map(d -> d.relation().id()).toList(), over, now);
    }

    private static @Nullable LocalDate since(Timeline timeline) {
        var spans = timeline.spans();
        return spans.isEmpty() ? null : spans.getLast().from();
    }

    private static @Nullable String[] now(
            List<Derived> derived, Function<Projection, @Nullable Object> value) {
        return Columns.of(derived, d -> value.apply(d.timeline().now()));
    }
}
