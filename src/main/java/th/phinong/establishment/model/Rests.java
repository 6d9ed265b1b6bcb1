package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Decision;

import java.time.LocalDate;

/**
 * EST-R11 while a case rested: suspended or withdrawn, until it was taken up again. Nothing moved
 * in between, so nothing can have happened then but what a resting case lets happen. Policy of the
 * product: the resolution knows no rest.
 */
final class Rests {

    private Rests() {}

    /**
     * Whether an event lies outside the rests that have ended. The days on which a rest began and
     * ended are open: part of each came before or after it.
     */
    static Decision outside(CaseFile file, CaseEvent event) {
        if (!waits(event)) {
            return Decision.ALLOWED;
        }
        LocalDate day = event.happenedOn();
        LocalDate since = null;
        for (CaseEvent past : file.effectiveEvents()) {
            if (since != null && takesUp(past)) {
                if (day.isAfter(since) && day.isBefore(past.happenedOn())) {
                    return Rule.DATES_IN_ORDER.refuse("rested", day, since, past.happenedOn());
                }
                since = null;
            } else {
                since = begun(past, since);
            }
        }
        return Decision.ALLOWED;
    }

    private static @Nullable LocalDate begun(CaseEvent past, @Nullable LocalDate since) {
        boolean rests =
                past instanceof StandingEvent.Suspended || past instanceof StandingEvent.Withdrawn;
        return since == null && rests ? past.happenedOn() : since;
    }

    private static boolean takesUp(CaseEvent past) {
        return past instanceof StandingEvent.Resumed || past instanceof StandingEvent.Reopened;
    }

    /** What a rest does not stop: duties after a signing, what came to light, what is put right. */
    private static boolean waits(CaseEvent event) {
        return switch (event) {
            case SigningEvent.SigningReported _,
                    SigningEvent.PassedOn _,
                    SigningEvent.CabinetTold _,
                    StandingEvent.IrregularityRecorded _,
                    StandingEvent.Corrected _,
                    StandingEvent.MovedToVersion _ ->
                    false;
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    true;
        };
    }
}
