package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.time.LocalDate;

/** What happened from the ministers' consent to the duties after a signing. */
public sealed interface SigningEvent extends CaseEvent {

    /** C5, one minister. */
    record Consented(Party by, Judgement judgement) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return judgement.on();
        }

        @Override
        public ActionName action() {
            return ActionName.CONSENT;
        }
    }

    /** C6. */
    record ConsentNotified(Letter letter) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.NOTIFY_CONSENT;
        }
    }

    /** C7. */
    record SigningArranged(Arrangement arrangement) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return arrangement.on();
        }

        @Override
        public ActionName action() {
            return ActionName.ARRANGE_SIGNING;
        }
    }

    /** C8. */
    record Signed(Signature signature) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return signature.signedOn();
        }

        @Override
        public ActionName action() {
            return ActionName.SIGN;
        }
    }

    /** C9. */
    record SigningReported(Instrument instrument, Letter letter, LongText result)
            implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.REPORT_SIGNING;
        }
    }

    /** C10. */
    record PassedOn(Instrument instrument, Letter letter) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.PASS_ON;
        }
    }

    /** C11. */
    record CabinetTold(Instrument instrument, Letter letter) implements SigningEvent {
        @Override
        public LocalDate happenedOn() {
            return letter.on();
        }

        @Override
        public ActionName action() {
            return ActionName.TELL_CABINET;
        }
    }
}
