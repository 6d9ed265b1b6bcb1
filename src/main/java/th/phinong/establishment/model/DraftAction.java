package th.phinong.establishment.model;

/** Acts on a draft, up to Cabinet where it must go there (C1 to C4b). */
public sealed interface DraftAction extends Action {

    /** C1. */
    record RecordDraft(DraftVersion draft) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.RECORD_DRAFT;
        }
    }

    /** C2. */
    record SubmitDraft(Letter letter) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.SUBMIT_DRAFT;
        }
    }

    /** C3. */
    record Classify(Classification classification) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.CLASSIFY;
        }
    }

    /** C4: the actor's party tells whose opinion it is. */
    record ReviewDraft(Review review) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.REVIEW_DRAFT;
        }
    }

    /** C4b. */
    record SubmitToCabinet(Letter letter) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.SUBMIT_TO_CABINET;
        }
    }

    /** C4b. */
    record RecordCabinetDecision(CabinetDecision decision) implements DraftAction {
        @Override
        public ActionName name() {
            return ActionName.RECORD_CABINET_DECISION;
        }
    }
}
