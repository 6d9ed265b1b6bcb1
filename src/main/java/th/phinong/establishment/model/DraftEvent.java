package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.time.LocalDate;

/** What happened to a draft, up to Cabinet where it must go there. */
public sealed interface DraftEvent extends CaseEvent {

    /** C1. */
    record DraftRecorded(DraftVersion draft) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return draft.on();
        }

        @Override
        public ActionName action() {
            return ActionName.RECORD_DRAFT;
        }
    }

    /** C2. */
    record DraftSubmitted(Letter letter) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.SUBMIT_DRAFT;
        }
    }

    /** C3. */
    record Classified(Classification classification) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return classification.on();
        }

        @Override
        public ActionName action() {
            return ActionName.CLASSIFY;
        }
    }

    /** C4, one of the parallel opinions. */
    record DraftReviewed(Party by, Review review) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return review.on();
        }

        @Override
        public ActionName action() {
            return ActionName.REVIEW_DRAFT;
        }
    }

    /** C4b. */
    record SubmittedToCabinet(Letter letter) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.SUBMIT_TO_CABINET;
        }
    }

    /** C4b. */
    record CabinetDecided(CabinetDecision decision) implements DraftEvent {
        @Override
        public LocalDate happenedOn() {
            return decision.on();
        }

        @Override
        public ActionName action() {
            return ActionName.RECORD_CABINET_DECISION;
        }
    }
}
