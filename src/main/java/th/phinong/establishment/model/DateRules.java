package th.phinong.establishment.model;

import static th.phinong.establishment.model.Evolution.later;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ProposalEvent.CommitteeResolved;
import th.phinong.establishment.model.ProposalEvent.ContactLogged;
import th.phinong.establishment.model.SigningEvent.CabinetTold;
import th.phinong.establishment.model.SigningEvent.PassedOn;
import th.phinong.establishment.model.SigningEvent.SigningArranged;
import th.phinong.establishment.model.SigningEvent.SigningReported;
import th.phinong.establishment.model.StandingEvent.Corrected;
import th.phinong.establishment.model.StandingEvent.IrregularityRecorded;
import th.phinong.shared.Decision;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.stream.Stream;

/** EST-R11: dates in order. Policy of the product; the resolution only gives the order of steps. */
final class DateRules {

    private static final int FURTHEST_SIGNING_YEARS = 5;

    private DateRules() {}

    static Decision inOrder(CaseFile file, CaseEvent event, LocalDate today) {
        return EventRules.first(
                () -> between(event.happenedOn(), earliest(file, event), today),
                () -> Rests.outside(file, event),
                () -> sanityOf(event));
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
            // Nobody put an entry right before what it says had happened: then it was no entry.
            case Corrected(var entry, var _, var _) ->
                    Corrections.counting(file, entry).happenedOn();
            case DraftEvent.DraftSubmitted _ -> later(file.stage().since(), draftedOn(file));
            case OvertureEvent.OvertureAnswered(var by, var _) ->
                    later(file.stage().since(), askedOn(file, by));
            case OvertureEvent.AnswerForwarded(var _, var province) ->
                    later(file.stage().since(), answeredOn(file, province));
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

    /** The day of the draft that is sent, which the stage itself does not wait for. */
    private static LocalDate draftedOn(CaseFile file) {
        return file.stage() instanceof DraftStage.Drafting(var _, var latest) && latest != null
                ? latest.on()
                : LocalDate.MIN;
    }

    /** The day on which a province was asked, which may be after the first was. */
    private static LocalDate askedOn(CaseFile file, ProvinceCode province) {
        return file.stage() instanceof OvertureStage.Asking asking
                ? latest(
                        asking.invitations().stream()
                                .filter(one -> one.asks(province))
                                .map(one -> one.letter().on()))
                : LocalDate.MIN;
    }

    /** The day of the answer that is passed on; of the last one where all have declined. */
    private static LocalDate answeredOn(CaseFile file, @Nullable ProvinceCode province) {
        return file.stage() instanceof OvertureStage.Asking asking
                ? latest(
                        asking.answers().stream()
                                .filter(one -> province == null || one.by().equals(province))
                                .map(CaseEvent::happenedOn))
                : LocalDate.MIN;
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static LocalDate signedOn(CaseFile file, Instrument instrument) {
        return file.signed(instrument)
                .map(signed -> signed.signature().signedOn())
                .orElse(LocalDate.MIN);
    }

    /** A signing is planned for a day after it was settled, and not for another generation. */
    private static Decision sanityOf(CaseEvent event) {
        if (!(event instanceof SigningArranged(var arrangement))) {
            return Decision.ALLOWED;
        }
        LocalDate planned = arrangement.signingOn();
        if (planned.isBefore(arrangement.on())) {
            return Rule.DATES_IN_ORDER.refuse("before-step", planned, arrangement.on());
        }
        return planned.isAfter(arrangement.on().plusYears(FURTHEST_SIGNING_YEARS))
                ? Rule.DATES_IN_ORDER.refuse("too-far", planned, FURTHEST_SIGNING_YEARS)
                : Decision.ALLOWED;
    }
}
