package th.phinong.establishment.model;

/** Acts on the case as such; all but its opening are policy, for the resolution is silent. */
public sealed interface CaseAction extends Action {

    /** A1 or B1: a case begins. */
    record OpenCase(Opening opening) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.OPEN_CASE;
        }
    }

    /** Back to the desk before, with the reason. */
    record Return(Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.RETURN;
        }
    }

    /** The side that wants the relation no longer wants it. */
    record Withdraw(Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.WITHDRAW;
        }
    }

    /** Nothing moves until the case is resumed; duties stay. */
    record Suspend(Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.SUSPEND;
        }
    }

    /** The case goes on where it stood. */
    record Resume(Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.RESUME;
        }
    }

    /** A case that ended without a relation is taken up again. */
    record Reopen(Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.REOPEN;
        }
    }

    /**
     * A wrong entry is put right; the old one stays in the record.
     *
     * @param entry the number of the wrong event in its case, counted from 1
     * @param facts the same act with the right facts
     * @param reason what was wrong
     */
    record Correct(int entry, Action facts, Remark reason) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.CORRECT;
        }
    }

    /** An instrument was signed too early (clause 6). */
    record RecordIrregularity(EarlySignature early) implements CaseAction {
        @Override
        public ActionName name() {
            return ActionName.RECORD_IRREGULARITY;
        }
    }
}
