package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.time.LocalDate;

/** What happened on route A up to the result, and in the joint exemption. */
public sealed interface ProposalEvent extends CaseEvent {

    /** A1. */
    record ContactLogged(Remark contact) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return contact.on();
        }

        @Override
        public ActionName action() {
            return ActionName.LOG_CONTACT;
        }
    }

    /** A2. */
    record CommitteeResolved(Remark resolution) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return resolution.on();
        }

        @Override
        public ActionName action() {
            return ActionName.RECORD_COMMITTEE;
        }
    }

    /** A3, not sent. */
    record ProposalSaved(LocalDate on, Proposal proposal) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }

        @Override
        public ActionName action() {
            return ActionName.SAVE_PROPOSAL;
        }
    }

    /** A3. */
    record Proposed(Letter letter, Proposal proposal) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.PROPOSE;
        }
    }

    /** A4. */
    record Appraised(Appraisal appraisal) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return appraisal.on();
        }

        @Override
        public ActionName action() {
            return ActionName.APPRAISE;
        }
    }

    /** A5. */
    record Consulted(Consultation consultation) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return consultation.letter().on();
        }

        @Override
        public ActionName action() {
            return ActionName.CONSULT;
        }
    }

    /** A6. */
    record OpinionGiven(Opinion opinion) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return opinion.on();
        }

        @Override
        public ActionName action() {
            return ActionName.GIVE_OPINION;
        }
    }

    /** A question of A6 or B2 was answered. */
    record InformationSupplied(Party by, Remark information) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return information.on();
        }

        @Override
        public ActionName action() {
            return ActionName.SUPPLY_INFORMATION;
        }
    }

    /** A6x. */
    record ExemptionRequested(Remark request) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return request.on();
        }

        @Override
        public ActionName action() {
            return ActionName.REQUEST_EXEMPTION;
        }
    }

    /** A6x, one ministry's half. */
    record ExemptionDecided(Party by, Judgement judgement) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return judgement.on();
        }

        @Override
        public ActionName action() {
            return ActionName.GRANT_EXEMPTION;
        }
    }

    /** A7. */
    record ResultNotified(Letter letter) implements ProposalEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.NOTIFY_RESULT;
        }
    }
}
