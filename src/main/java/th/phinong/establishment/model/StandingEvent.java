package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.time.LocalDate;

/** What happened to the case as such. */
public sealed interface StandingEvent extends CaseEvent {

    /** Sent back to the desk before. */
    record Returned(Party by, Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.RETURN;
        }
    }

    /** Given up by the side that wanted it. */
    record Withdrawn(Party by, Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.WITHDRAW;
        }
    }

    /** Put to rest. */
    record Suspended(Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.SUSPEND;
        }
    }

    /** Taken up where it rested. */
    record Resumed(Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.RESUME;
        }
    }

    /** Taken up after it had ended. */
    record Reopened(Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.REOPEN;
        }
    }

    /**
     * An entry was put right.
     *
     * @param entry the number of the wrong event in its case, from 1
     * @param instead the event that counts in its place
     * @param reason what was wrong
     */
    record Corrected(int entry, CaseEvent instead, Remark reason) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return reason.on();
        }

        @Override
        public ActionName action() {
            return ActionName.CORRECT;
        }
    }

    /**
     * The case goes on under another version of the procedure, which its whole record then counts
     * under.
     *
     * @param by the party that moved it
     * @param from the key of the version that it leaves
     * @param to the key of the version that it keeps from now on
     */
    record MovedToVersion(Party by, String from, String to, LocalDate on) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }

        @Override
        public ActionName action() {
            return ActionName.MOVE_TO_VERSION;
        }
    }

    /** A signature made too early came to light (clause 6). */
    record IrregularityRecorded(Party by, EarlySignature early) implements StandingEvent {
        @Override
        public LocalDate happenedOn() {
            return early.found().on();
        }

        @Override
        public ActionName action() {
            return ActionName.RECORD_IRREGULARITY;
        }
    }
}
