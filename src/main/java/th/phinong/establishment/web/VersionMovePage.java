package th.phinong.establishment.web;

import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.web.Shell;

import java.util.List;

/**
 * A move to another version shown once more before it is made.
 *
 * @param to the version to move to
 * @param planned the cases that were chosen, as they are now
 */
public record VersionMovePage(
        Shell shell, ProcedureVersion to, List<VersionsPage.PlannedRow> planned) {

    /** How many of them can move. */
    public int moving() {
        return (int) planned.stream().filter(VersionsPage.PlannedRow::canMove).count();
    }
}
