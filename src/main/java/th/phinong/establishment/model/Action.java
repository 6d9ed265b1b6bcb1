package th.phinong.establishment.model;

/** What a party does to a case: the facts as they were entered, before any rule was asked. */
public sealed interface Action
        permits ProposalAction, OvertureAction, DraftAction, SigningAction, CaseAction {

    ActionName name();
}
