package th.phinong.establishment;

import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.shared.RecordedEvent;

import java.util.Map;

/**
 * An event of a case, for the audit record: it carries the hash of the case's own entry, so that
 * neither record can be changed without the other telling.
 */
record CaseRecorded(String number, RecordedCaseEvent event) implements RecordedEvent {

    @Override
    public String what() {
        return "establishment." + event.event().action().tag();
    }

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public String subjectId() {
        return event.caseId().toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of(
                "number", number,
                "event", event.event().tag(),
                "position", event.position(),
                "hash", event.hash());
    }
}
