package th.phinong.establishment.model;

/** Which form belongs to which action. */
final class ActionSpecs {

    private ActionSpecs() {}

    static ActionSpec of(ActionName name, Asker asker) {
        return switch (name) {
            case OPEN_CASE -> StandingSpecs.open();
            case LOG_CONTACT, RECORD_COMMITTEE -> ProposalSpecs.note(name);
            case SAVE_PROPOSAL -> ProposalSpecs.save();
            case PROPOSE -> ProposalSpecs.propose();
            case APPRAISE -> ProposalSpecs.appraise();
            case CONSULT -> ProposalSpecs.consult();
            case GIVE_OPINION, CONSIDER_OVERTURE -> ProposalSpecs.opinion(name);
            case REQUEST_EXEMPTION -> ProposalSpecs.requestExemption();
            case GRANT_EXEMPTION, CONSENT -> SigningSpecs.judgement(name);
            case NOTIFY_RESULT -> ProposalSpecs.notifyResult();
            case ASK_PROVINCES -> OvertureSpecs.ask();
            case ANSWER_OVERTURE -> OvertureSpecs.answer();
            case FORWARD_ANSWER -> OvertureSpecs.forward();
            case RECORD_DRAFT -> DraftSpecs.record();
            case SUBMIT_DRAFT, SUBMIT_TO_CABINET -> DraftSpecs.submit(name);
            case CLASSIFY -> DraftSpecs.classify();
            case REVIEW_DRAFT -> DraftSpecs.review(asker);
            case RECORD_CABINET_DECISION -> DraftSpecs.cabinetDecision();
            case NOTIFY_CONSENT -> SigningSpecs.notifyConsent();
            case ARRANGE_SIGNING -> SigningSpecs.arrange();
            case SIGN -> SigningSpecs.sign();
            case REPORT_SIGNING -> SigningSpecs.report();
            case PASS_ON, TELL_CABINET -> SigningSpecs.copy(name);
            case SUPPLY_INFORMATION -> ProposalSpecs.supplyInformation();
            case RETURN -> StandingSpecs.reasoned(name, CaseAction.Return::new);
            case WITHDRAW -> StandingSpecs.reasoned(name, CaseAction.Withdraw::new);
            case SUSPEND -> StandingSpecs.reasoned(name, CaseAction.Suspend::new);
            case RESUME -> StandingSpecs.reasoned(name, CaseAction.Resume::new);
            case REOPEN -> StandingSpecs.reasoned(name, CaseAction.Reopen::new);
            case CORRECT -> StandingSpecs.correction();
            case MOVE_TO_VERSION -> StandingSpecs.noForm(name);
            case RECORD_IRREGULARITY -> StandingSpecs.irregularity();
        };
    }
}
