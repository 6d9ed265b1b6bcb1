package th.phinong.establishment.web;

import th.phinong.web.Shell;

import java.util.List;

/**
 * Who may do what, and who may read what.
 *
 * @param version the key of the procedure version in force
 * @param parties the parties, one to a column, by their short names
 * @param acts a row for every act
 * @param readers a row for every party and role that accounts have
 */
public record PermissionsPage(
        Shell shell,
        String version,
        List<String> parties,
        List<ActRow> acts,
        List<ReaderRow> readers) {

    /**
     * An act and how far each party may do it.
     *
     * @param step the step's code; empty for an act of policy, which is in no step
     * @param cells in the order of the parties
     */
    public record ActRow(String tag, String label, String step, List<String> cells) {}

    /** What someone of a party in a role may read and move. */
    public record ReaderRow(String party, String role, String cases, String audit, String moves) {}
}
