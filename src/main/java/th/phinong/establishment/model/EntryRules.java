package th.phinong.establishment.model;

import th.phinong.establishment.model.SigningEvent.Signed;
import th.phinong.establishment.model.SigningEvent.SigningArranged;
import th.phinong.shared.Decision;

/**
 * What is asked of an entry on the day it is made, or put right, and never again: these rules came
 * after the first records, which stay lawful as they are.
 */
final class EntryRules {

    private EntryRules() {}

    static Decision check(CaseFile file, CaseEvent event) {
        return switch (event) {
            case SigningArranged(var arrangement) ->
                    SigningRules.officeFits(file, arrangement.thai());
            case Signed(var signature) -> SigningRules.officeFits(file, signature.thai());
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    Decision.ALLOWED;
        };
    }
}
