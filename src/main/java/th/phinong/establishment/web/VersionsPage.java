package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The procedure versions, and what a move to one of them would change.
 *
 * @param to the version that a move is shown to, or null while none is asked for
 * @param planned a row for every case that would move or must stay
 * @param more where further cases are, or null
 * @param result what came of a move just before; null where none was made
 */
public record VersionsPage(
        Shell shell,
        List<ProcedureVersion> versions,
        @Nullable ProcedureVersion to,
        List<PlannedRow> planned,
        @Nullable String more,
        @Nullable Result result) {

    /**
     * What came of a move.
     *
     * @param moved how many cases moved
     * @param left how many did not, because of a rule or because they had changed meanwhile
     */
    public record Result(int moved, int left) {}

    /** Whether any of the cases that are shown can move. */
    public boolean canMove() {
        return planned.stream().anyMatch(PlannedRow::canMove);
    }

    /**
     * What a move would change for a case.
     *
     * @param choice what stands for the case, as it was looked at, in a form
     * @param href the case's page; null for a reader who sees no cases
     * @param changes what is added and removed, in words
     * @param now where it stands and for whom it waits
     * @param then the same after the move; empty where it cannot move
     * @param refusal why it cannot move; empty where it can
     */
    public record PlannedRow(
            String choice,
            String number,
            @Nullable String href,
            String from,
            List<String> changes,
            String now,
            String then,
            String refusal) {

        public boolean canMove() {
            return refusal.isEmpty();
        }
    }
}
