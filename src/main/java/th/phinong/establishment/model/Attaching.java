package th.phinong.establishment.model;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

/**
 * Who may add files to a case: the desks that it waits for now, and once something is signed the
 * province and the Ministry of Interior, for a copy may come after the report (clause 10).
 */
public final class Attaching {

    private Attaching() {}

    /** EST-R9. */
    public static Decision may(CaseFile file, Desk desk) {
        var desks = file.desksNow();
        if (desks.contains(desk) || owesCopies(file, desk)) {
            return Decision.ALLOWED;
        }
        if (desks.isEmpty()) {
            return Rule.OWN_DESK.refuse("at-no-desk");
        }
        var parties = desks.stream().map(Desk::party).distinct().sorted();
        return Rule.OWN_DESK.refuse(
                "at-other-desk", new Terms(parties.map(party -> "party." + party).toList()));
    }

    private static boolean owesCopies(CaseFile file, Desk desk) {
        boolean province = file.province() != null && desk.equals(Desk.ofProvince(file.province()));
        return !file.signed().isEmpty() && (province || desk.equals(Desk.of(Party.MOI)));
    }
}
