package th.phinong.notifications;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.Official;
import th.phinong.notifications.store.DeadlineSettings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The targets and holidays by which deadlines are reckoned; an administrator changes them. */
@Service
public class Deadlines {

    private final DeadlineSettings settings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher listeners;

    Deadlines(DeadlineSettings settings, AuditTrail audit, ApplicationEventPublisher listeners) {
        this.settings = settings;
        this.audit = audit;
        this.listeners = listeners;
    }

    /** What holds now. */
    public DeadlinePolicy policy() {
        return settings.policy();
    }

    /** The holidays of a year of the Common Era, in order. */
    public List<Holiday> holidays(int year) {
        return settings.holidays(year);
    }

    /** Puts these targets in the place of all; a step that is not among them has no deadline. */
    @Transactional
    public void setTargets(Official by, Map<String, Integer> targets) {
        settings.setTargets(targets);
        audit.record(author(by), SettingChanged.targets(targets));
        listeners.publishEvent(new DeadlinesChanged(policy()));
    }

    /** Adds a holiday; false where the day is one already. */
    @Transactional
    public boolean add(Official by, Holiday holiday) {
        boolean added = settings.add(holiday);
        if (added) {
            audit.record(author(by), SettingChanged.holidayAdded(holiday));
            listeners.publishEvent(new DeadlinesChanged(policy()));
        }
        return added;
    }

    /** Removes a holiday; false where the day is none. */
    @Transactional
    public boolean remove(Official by, LocalDate day) {
        boolean removed = settings.remove(day);
        if (removed) {
            audit.record(author(by), SettingChanged.holidayRemoved(day));
            listeners.publishEvent(new DeadlinesChanged(policy()));
        }
        return removed;
    }

    private static Author author(Official by) {
        return new Author(by.userName(), by.agency().code());
    }
}
