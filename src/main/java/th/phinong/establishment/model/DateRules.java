package th.phinong.establishment.model;

import th.phinong.establishment.model.ProposalEvent.CommitteeResolved;
import th.phinong.establishment.model.ProposalEvent.ContactLogged;
import th.phinong.establishment.model.SigningEvent.CabinetTold;
import th.phinong.establishment.model.SigningEvent.PassedOn;
import th.phinong.establishment.model.SigningEvent.SigningArranged;
import th.phinong.establishment.model.SigningEvent.SigningReported;
import th.phinong.establishment.model.StandingEvent.Corrected;
import th.phinong.establishment.model.StandingEvent.IrregularityRecorded;
import th.phinong.shared.Decision;

import java.time.LocalDate;

/** EST-R11: dates in order. Policy of the product; the resolution only gives the order of steps. */
final class DateRules {

    private DateRules() {}

    static Decision inOrder(CaseFile file, CaseEvent event, LocalDate today) {
        Decision happened = between(event.happenedOn(), earliest(file, event), today);
        return happened.isAllowed() ? sanityOf(event) : happened;
    }

    static Decision notAhead(LocalDate date, LocalDate today) {
        return between(date, LocalDate.MIN, today);
    }

    private static Decision between(LocalDate date, LocalDate earliest, LocalDate today) {
        if (date.isAfter(today)) {
            return Rule.DATES_IN_ORDER.refuse("ahead", date, today);
        }
        return date.isBefore(earliest)
                ? Rule.DATES_IN_ORDER.refuse("before-step", date, earliest)
                : Decision.ALLOWED;
    }

    /** The day of the step that the event follows; parallel acts follow the same step. */
    private static LocalDate earliest(CaseFile file, CaseEvent event) {
        return switch (event) {
            // Contacts and committees come before the proposal, whenever that was.
            case ContactLogged _, CommitteeResolved _ -> LocalDate.MIN;
            case IrregularityRecorded(var _, var early) -> early.signedOn();
            case Corrected _ -> LocalDate.MIN;
            case SigningReported(var instrument, var _, var _) -> signedOn(file, instrument);
            case CabinetTold(var instrument, var _) -> signedOn(file, instrument);
            case PassedOn(var instrument, var _) ->
                    file.signed(instrument).map(SignedInstrument::reportedOn).orElse(LocalDate.MIN);
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    file.stage().since();
        };
    }

    private static LocalDate signedOn(CaseFile file, Instrument instrument) {
        return file.signed(instrument)
                .map(signed -> signed.signature().signedOn())
                .orElse(LocalDate.MIN);
    }

    /** A signing is not planned for a day before it was settled. */
    private static Decision sanityOf(CaseEvent event) {
        return event instanceof SigningArranged(var arrangement)
                        && arrangement.signingOn().isBefore(arrangement.on())
                ? Rule.DATES_IN_ORDER.refuse(
                        "before-step", arrangement.signingOn(), arrangement.on())
                : Decision.ALLOWED;
    }
}
