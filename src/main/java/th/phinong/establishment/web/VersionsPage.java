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
 */
public record VersionsPage(
        Shell shell,
        List<ProcedureVersion> versions,
        @Nullable ProcedureVersion to,
        List<PlannedRow> planned,
        @Nullable String more) {

    /**
     * What a move would change for a case.
     *
     * @param href the case's page; null for a reader who sees no cases
     * @param changes what is added and removed, in words
     * @param now where it stands and for whom it waits
     * @param then the same after the move; empty where it cannot move
     * @param refusal why it cannot move; empty where it can
     */
    public record PlannedRow(
            String number,
            @Nullable String href,
            String from,
            List<String> changes,
            String now,
            String then,
            String refusal) {}
}
