package th.phinong.establishment.model;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import java.util.Set;
import java.util.stream.Collectors;

/** Where a case goes that is sent back. */
final class Returning {

    private Returning() {}

    /** The parties that would have it then; none where it cannot be sent back. */
    static Set<Party> parties(CaseFile file) {
        var stage = file.stage();
        var back = StandingEvolution.returnedTo(stage, stage.since());
        return back == null
                ? Set.of()
                : file.at(back).desksNow().stream().map(Desk::party).collect(Collectors.toSet());
    }
}
