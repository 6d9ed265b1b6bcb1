package th.phinong.relations;

import th.phinong.shared.RecordedEvent;

import java.util.Map;

/** A decision about a row of a list, for the audit record. */
record RowDecided(String subjectId, Map<String, Object> detail) implements RecordedEvent {

    @Override
    public String what() {
        return "relations.decide-row";
    }

    @Override
    public String subjectType() {
        return "listing-row";
    }
}
