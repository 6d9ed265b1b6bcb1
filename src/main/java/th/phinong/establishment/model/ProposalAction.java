package th.phinong.establishment.model;

/** Acts of route A up to the result, and of the joint exemption. */
public sealed interface ProposalAction extends Action {

    /** A1: contact was made; nothing may be signed yet (clause 6). */
    record LogContact(Remark contact) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.LOG_CONTACT;
        }
    }

    /** A2: the provincial committee resolved, where the province has one. */
    record RecordCommittee(Remark resolution) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.RECORD_COMMITTEE;
        }
    }

    /** A3, not sent yet: anything may be missing. */
    record SaveProposal(Proposal proposal) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.SAVE_PROPOSAL;
        }
    }

    /** A3: the proposal goes to the Ministry of Interior. */
    record Propose(Letter letter, Proposal proposal) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.PROPOSE;
        }
    }

    /** A4. */
    record Appraise(Appraisal appraisal) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.APPRAISE;
        }
    }

    /** A5. */
    record Consult(Consultation consultation) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.CONSULT;
        }
    }

    /** A6. */
    record GiveOpinion(Opinion opinion) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.GIVE_OPINION;
        }
    }

    /** The answer to a question asked in A6 or B2. */
    record SupplyInformation(Remark information) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.SUPPLY_INFORMATION;
        }
    }

    /** A6x: the Ministry of Interior puts the case for an exemption. */
    record RequestExemption(Remark request) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.REQUEST_EXEMPTION;
        }
    }

    /** A6x: one ministry's half of the joint decision. */
    record GrantExemption(Judgement judgement) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.GRANT_EXEMPTION;
        }
    }

    /** A7. */
    record NotifyResult(Letter letter) implements ProposalAction {
        @Override
        public ActionName name() {
            return ActionName.NOTIFY_RESULT;
        }
    }
}
