package th.phinong.relations.store;

import th.phinong.relations.model.Conflict;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.Point;
import th.phinong.relations.model.Preference;

import java.util.List;
import java.util.Map;

/**
 * A relation with everything that stands behind it.
 *
 * @param line what the register says
 * @param facts the public facts of then, those put right among them, the earliest recorded first
 * @param points what is said, kind by kind
 * @param conflicts what the facts do not agree about
 * @param choices people's choices until then, the earliest first
 * @param places the rows of lists that facts come from, by the reference that facts carry
 */
public record Sourced(
        RelationLine line,
        List<Fact> facts,
        List<Point> points,
        List<Conflict> conflicts,
        List<Preference> choices,
        Map<String, Places.Place> places) {}
