package th.phinong.establishment.store;

import java.util.List;

/**
 * A case that nobody else changes until the transaction ends.
 *
 * @param row what the table keeps of it
 * @param events everything that happened in it, oldest first
 */
public record LockedCase(CaseRow row, List<RecordedCaseEvent> events) {

    public LockedCase {
        events = List.copyOf(events);
    }

    boolean isWhole() {
        return events.size() == row.version();
    }
}
