package th.phinong.establishment;

import th.phinong.shared.RecordedEvent;

import java.util.Map;

/** Something entered beside the procedure of a case, for the audit record. */
record CaseworkRecorded(String what, String subjectId, Map<String, Object> detail)
        implements RecordedEvent {

    static CaseworkRecorded of(String act, CaseId caseId, Map<String, Object> detail) {
        return new CaseworkRecorded("establishment." + act, caseId.toString(), detail);
    }

    @Override
    public String subjectType() {
        return "case";
    }
}
