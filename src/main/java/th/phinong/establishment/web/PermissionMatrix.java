package th.phinong.establishment.web;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.identity.Party;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who may do what under a version, as the procedure and the product's policy have it. */
final class PermissionMatrix {

    /** Acts on the record itself, which give a party no entry that it could correct. */
    private static final Set<ActionName> OF_THE_RECORD =
            Set.of(ActionName.CORRECT, ActionName.MOVE_TO_VERSION);

    private final ProcedureVersion version;

    PermissionMatrix(ProcedureVersion version) {
        this.version = version;
    }

    /** How far a party may do an act. */
    enum Cell {
        /** In every case that is at that step. */
        YES("permissions.yes"),
        /** In the cases of the own province. */
        OWN("permissions.own"),
        /** Only to what the desk itself entered. */
        ENTRY("permissions.entry"),
        NO("permissions.no");

        private final String key;

        Cell(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    List<Cell> row(ActionName action) {
        return Arrays.stream(Party.values()).map(party -> cell(action, party)).toList();
    }

    Cell cell(ActionName action, Party party) {
        if (!version.partiesOf(action).contains(party)) {
            return Cell.NO;
        }
        if (action == ActionName.CORRECT) {
            return hasEntries(party) ? Cell.ENTRY : Cell.NO;
        }
        return party == Party.PROVINCE ? Cell.OWN : Cell.YES;
    }

    private boolean hasEntries(Party party) {
        return Arrays.stream(ActionName.values())
                .filter(action -> !OF_THE_RECORD.contains(action))
                .anyMatch(action -> version.partiesOf(action).contains(party));
    }
}
