package th.phinong.establishment;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.directory.Directory;
import th.phinong.establishment.store.DueDates;
import th.phinong.establishment.store.DueDates.Remindable;
import th.phinong.notifications.Deadlines;
import th.phinong.notifications.DeadlinesChanged;
import th.phinong.notifications.Notice;
import th.phinong.notifications.NoticeKind;
import th.phinong.notifications.Notices;

import java.time.Clock;
import java.time.LocalDate;

/** Reminds desks once when a deadline nears and once when it has passed; one node does it. */
@Component
public class Reminders {

    /** The rest has its turn at the next run. */
    private static final int AT_A_TIME = 1_000;

    private final DueDates dueDates;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Directory directory;
    private final Clock clock;

    Reminders(
            DueDates dueDates,
            Deadlines deadlines,
            Notices notices,
            Directory directory,
            Clock clock) {
        this.dueDates = dueDates;
        this.deadlines = deadlines;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Tells every desk whose deadline nears or has passed and that does not know it yet. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    @Transactional
    public void remind() {
        if (!dueDates.lockReminders()) {
            return;
        }
        var policy = deadlines.policy();
        var today = LocalDate.now(clock);
        dueDates.settle(policy, clock.getZone());
        dueDates.overdue(today, AT_A_TIME).forEach(turn -> tell(NoticeKind.OVERDUE, turn));
        dueDates.dueUntil(policy.nearUntil(today), AT_A_TIME)
                .forEach(turn -> tell(NoticeKind.DUE_SOON, turn));
    }

    /** Moves the due dates of open turns when targets or holidays were changed. */
    @EventListener
    public void follow(DeadlinesChanged changed) {
        dueDates.settle(changed.policy(), clock.getZone());
    }

    private void tell(NoticeKind kind, Remindable turn) {
        notices.tell(
                turn.desk(),
                new Notice(
                        kind,
                        turn.caseId().value(),
                        turn.number(),
                        CaseNotices.title(directory, turn.province(), turn.counterpart()),
                        turn.action().labelKey(),
                        turn.due()));
    }
}
