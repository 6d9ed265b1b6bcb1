package th.phinong.establishment.model;

/** Acts from the ministers' consent to the duties that follow a signing (C5 to C11). */
public sealed interface SigningAction extends Action {

    /** C5: the actor's party tells which minister. */
    record GiveConsent(Judgement judgement) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.CONSENT;
        }
    }

    /** C6. */
    record NotifyConsent(Letter letter) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.NOTIFY_CONSENT;
        }
    }

    /** C7. */
    record ArrangeSigning(Arrangement arrangement) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.ARRANGE_SIGNING;
        }
    }

    /** C8. */
    record Sign(Signature signature) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.SIGN;
        }
    }

    /** C9: the report, with one copy. */
    record ReportSigning(Instrument instrument, Letter letter, LongText result)
            implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.REPORT_SIGNING;
        }
    }

    /** C10: the report and one copy go on to the Ministry of Foreign Affairs. */
    record PassOn(Instrument instrument, Letter letter) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.PASS_ON;
        }
    }

    /** C11: Cabinet takes note. */
    record TellCabinet(Instrument instrument, Letter letter) implements SigningAction {
        @Override
        public ActionName name() {
            return ActionName.TELL_CABINET;
        }
    }
}
