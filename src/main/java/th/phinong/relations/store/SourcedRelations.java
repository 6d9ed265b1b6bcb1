package th.phinong.relations.store;

import org.springframework.stereotype.Repository;

import th.phinong.relations.AsAt;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Point;
import th.phinong.relations.model.Preference;
import th.phinong.relations.model.Projection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads a public relation with its facts, conflicts and choices, as at a day. */
@Repository
public class SourcedRelations {

    private final Register register;
    private final FactStore facts;
    private final PreferenceStore preferences;
    private final Places places;
    private final Clock clock;

    SourcedRelations(
            Register register,
            FactStore facts,
            PreferenceStore preferences,
            Places places,
            Clock clock) {
        this.register = register;
        this.facts = facts;
        this.preferences = preferences;
        this.places = places;
        this.clock = clock;
    }

    /** The relation; empty where the public register did not have it then. */
    public Optional<Sourced> find(RelationId id, AsAt at) {
        return register.relation(id, at).map(line -> sourced(line, at));
    }

    private Sourced sourced(RelationLine line, AsAt at) {
        var before = before(at);
        var then = at.before(clock.getZone());
        var of = at.knownOn() == null ? facts.of(line.id()) : facts.of(line.id(), then);
        var known =
                of.stream()
                        .map(f -> f.asKnown(before))
                        .filter(f -> f.isShown() && f.kind() != Fact.Kind.WITHDRAWN)
                        .filter(f -> !f.asAt().isAfter(at.lastDay()))
                        .filter(f -> f.recordedAt().isBefore(before))
                        .toList();
        var choices =
                preferences.of(line.id()).stream().filter(p -> p.at().isBefore(before)).toList();
        var counting = known.stream().filter(f -> f.counts() && f.isPublic()).toList();
        return new Sourced(
                line,
                known,
                Point.of(counting, choices),
                counting.isEmpty()
                        ? List.of()
                        : Projection.of(counting, line.unit() != null, Preference.decided(choices))
                                .conflicts(),
                choices,
                places.of(line.id(), then));
    }

    private Instant before(AsAt at) {
        return at.knownOn() == null ? Instant.MAX : at.before(clock.getZone()).toInstant();
    }
}
