package th.phinong.establishment.model;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;

/** Whose act an event was, where more than one party may do it. */
final class Actors {

    private Actors() {}

    /**
     * Whether an event was the act of a party.
     *
     * @param sender the desk whose letters are looked for: of several provinces only its own
     */
    static boolean isOf(CaseEvent event, Party party, Desk sender) {
        return switch (event) {
            case CaseOpened opened -> opened.by() == party;
            case ProposalEvent.InformationSupplied supplied -> supplied.by() == party;
            case ProposalEvent.ExemptionDecided decided -> decided.by() == party;
            case DraftEvent.DraftReviewed reviewed -> reviewed.by() == party;
            case SigningEvent.Consented consented -> consented.by() == party;
            case StandingEvent.Returned returned -> returned.by() == party;
            case StandingEvent.Withdrawn withdrawn -> withdrawn.by() == party;
            case OvertureEvent.OvertureAnswered answered ->
                    sender.province() == null || answered.by().equals(sender.province());
            case ProposalEvent _, OvertureEvent _, DraftEvent _, SigningEvent _, StandingEvent _ ->
                    true;
        };
    }
}
