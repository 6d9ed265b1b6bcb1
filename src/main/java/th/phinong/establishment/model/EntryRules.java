package th.phinong.establishment.model;

import th.phinong.establishment.model.ProposalEvent.CommitteeResolved;
import th.phinong.establishment.model.ProposalEvent.ContactLogged;
import th.phinong.establishment.model.SigningEvent.Signed;
import th.phinong.establishment.model.SigningEvent.SigningArranged;
import th.phinong.establishment.model.StandingEvent.IrregularityRecorded;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of an entry on the day it is made, or put right, and never again: these rules came
 * after the first records, which stay lawful as they are.
 */
final class EntryRules {

    private static final int OLDEST_YEARS = 100;

    private EntryRules() {}

    /**
     * @param others the events that count beside it
     */
    static Decision check(CaseFile file, List<CaseEvent> others, CaseEvent event, LocalDate today) {
        return switch (event) {
            case SigningArranged(var arrangement) ->
                    SigningRules.officeFits(file, arrangement.thai());
            case Signed(var signature) -> SigningRules.officeFits(file, signature.thai());
            case ContactLogged _, CommitteeResolved _ -> notTooOld(event.happenedOn(), today);
            case IrregularityRecorded(var _, var early) ->
                    EventRules.first(
                            () -> notTooOld(early.signedOn(), today), () -> isNew(others, early));
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    Decision.ALLOWED;
        };
    }

    /** What no step comes before may be old, but no older than anybody's memory. */
    private static Decision notTooOld(LocalDate date, LocalDate today) {
        return date.isBefore(today.minusYears(OLDEST_YEARS))
                ? Rule.DATES_IN_ORDER.refuse("too-old", date, OLDEST_YEARS)
                : Decision.ALLOWED;
    }

    /** One signature made too early is one irregularity, however often it comes to light. */
    private static Decision isNew(List<CaseEvent> others, EarlySignature early) {
        boolean known =
                others.stream()
                        .anyMatch(
                                event ->
                                        event instanceof IrregularityRecorded(var _, var before)
                                                && before.instrument() == early.instrument()
                                                && before.signedOn().equals(early.signedOn()));
        return known
                ? Rule.STEPS_IN_ORDER.refuseCiting(
                        Clause.of("6"),
                        "irregularity-known",
                        Terms.of(early.instrument().messageKey()),
                        early.signedOn())
                : Decision.ALLOWED;
    }
}
