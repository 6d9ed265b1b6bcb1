package th.phinong.establishment;

import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.RecordedCaseEvent;

import java.util.List;

/**
 * A case with everything that is known of it.
 *
 * @param row what the table keeps
 * @param history its events with who recorded them and when, oldest first
 * @param file what the events amount to
 */
public record CaseRecord(CaseRow row, List<RecordedCaseEvent> history, CaseFile file) {

    static CaseRecord of(ProcedureVersions versions, CaseRow row, List<RecordedCaseEvent> history) {
        return new CaseRecord(
                row,
                history,
                CaseFile.from(versions, history.stream().map(RecordedCaseEvent::event).toList()));
    }
}
