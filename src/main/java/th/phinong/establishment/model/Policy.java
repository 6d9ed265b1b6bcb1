package th.phinong.establishment.model;

import static th.phinong.identity.Party.ADMINISTRATION;
import static th.phinong.identity.Party.MFA;
import static th.phinong.identity.Party.MINISTER_FOREIGN;
import static th.phinong.identity.Party.MINISTER_INTERIOR;
import static th.phinong.identity.Party.MOI;
import static th.phinong.identity.Party.POST;
import static th.phinong.identity.Party.PROVINCE;

import th.phinong.identity.Party;

import java.util.EnumSet;
import java.util.Set;

/** What the product adds where the resolution is silent; a page that shows it says so. */
public final class Policy {

    private Policy() {}

    /** Whether an action is policy and not in the resolution. */
    public static boolean isPolicy(ActionName action) {
        return !partiesOf(action).isEmpty();
    }

    /** Whose act it is; nobody's for an action that the resolution itself gives to a party. */
    static Set<Party> partiesOf(ActionName action) {
        return switch (action) {
            case SUPPLY_INFORMATION -> EnumSet.of(PROVINCE, MOI, POST);
            case RETURN -> EnumSet.of(PROVINCE, MOI, MFA, MINISTER_INTERIOR, MINISTER_FOREIGN);
            case WITHDRAW -> EnumSet.of(PROVINCE, MFA);
            case SUSPEND, RESUME, REOPEN -> EnumSet.of(MOI);
            case RECORD_IRREGULARITY -> EnumSet.of(PROVINCE, MOI);
            case CORRECT -> EnumSet.allOf(Party.class);
            case MOVE_TO_VERSION -> EnumSet.of(MOI, ADMINISTRATION);
            case OPEN_CASE,
                    LOG_CONTACT,
                    RECORD_COMMITTEE,
                    SAVE_PROPOSAL,
                    PROPOSE,
                    APPRAISE,
                    CONSULT,
                    GIVE_OPINION,
                    REQUEST_EXEMPTION,
                    GRANT_EXEMPTION,
                    NOTIFY_RESULT,
                    CONSIDER_OVERTURE,
                    ASK_PROVINCES,
                    ANSWER_OVERTURE,
                    FORWARD_ANSWER,
                    RECORD_DRAFT,
                    SUBMIT_DRAFT,
                    CLASSIFY,
                    REVIEW_DRAFT,
                    SUBMIT_TO_CABINET,
                    RECORD_CABINET_DECISION,
                    CONSENT,
                    NOTIFY_CONSENT,
                    ARRANGE_SIGNING,
                    SIGN,
                    REPORT_SIGNING,
                    PASS_ON,
                    TELL_CABINET ->
                    EnumSet.noneOf(Party.class);
        };
    }
}
