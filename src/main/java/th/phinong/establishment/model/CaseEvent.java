package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What happened in a case. When it was recorded, and by which account, is in the envelope that the
 * store keeps around it.
 */
public sealed interface CaseEvent
        permits CaseOpened, ProposalEvent, OvertureEvent, DraftEvent, SigningEvent, StandingEvent {

    /** The day on which it happened, which may be before it was recorded. */
    LocalDate happenedOn();

    /** The action that it came from. */
    ActionName action();

    /** The event's name in kebab-case: {@code result-notified}. */
    default String tag() {
        return tagOf(getClass());
    }

    /** The name in kebab-case of one of the event classes. */
    static String tagOf(Class<? extends CaseEvent> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
