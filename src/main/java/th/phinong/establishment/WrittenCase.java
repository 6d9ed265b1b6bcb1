package th.phinong.establishment;

/**
 * A case as it was just written.
 *
 * @param clock its times, by which the due dates of its new turns were reckoned
 */
public record WrittenCase(CaseRecord record, CaseClock clock) {}
