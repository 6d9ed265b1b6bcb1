package th.phinong.establishment.model;

import th.phinong.identity.Desk;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

/** Who may add files to a case: the desks that it waits for now. */
public final class Attaching {

    private Attaching() {}

    /** EST-R9. */
    public static Decision may(CaseFile file, Desk desk) {
        var desks = file.desksNow();
        if (desks.contains(desk)) {
            return Decision.ALLOWED;
        }
        if (desks.isEmpty()) {
            return Rule.OWN_DESK.refuse("at-no-desk");
        }
        var parties = desks.stream().map(Desk::party).distinct().sorted();
        return Rule.OWN_DESK.refuse(
                "at-other-desk", new Terms(parties.map(party -> "party." + party).toList()));
    }
}
