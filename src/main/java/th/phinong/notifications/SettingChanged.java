package th.phinong.notifications;

import th.phinong.shared.RecordedEvent;

import java.time.LocalDate;
import java.util.Map;

/** What an administrator changed, for the audit record. */
record SettingChanged(String what, String subjectType, String subjectId, Map<String, Object> detail)
        implements RecordedEvent {

    static SettingChanged targets(Map<String, Integer> targets) {
        return new SettingChanged(
                "notifications.set-targets", "deadlines", "targets", Map.copyOf(targets));
    }

    static SettingChanged holidayAdded(Holiday holiday) {
        return new SettingChanged(
                "notifications.add-holiday",
                "holiday",
                holiday.day().toString(),
                Map.of("name", holiday.name().th()));
    }

    static SettingChanged holidayRemoved(LocalDate day) {
        return new SettingChanged(
                "notifications.remove-holiday", "holiday", day.toString(), Map.of());
    }
}
