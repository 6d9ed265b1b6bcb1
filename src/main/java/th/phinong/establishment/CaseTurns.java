package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.SigningStage;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.establishment.store.SigningDays;
import th.phinong.establishment.store.Turns;
import th.phinong.establishment.store.Turns.Timing;
import th.phinong.identity.Official;
import th.phinong.notifications.Deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Keeps whose turn it is, by when, and tells the desks. */
@Component
class CaseTurns {

    private final Turns turns;
    private final SigningDays signings;
    private final Deadlines deadlines;
    private final CaseNotices notices;
    private final ProcedureVersions versions;
    private final Clock clock;

    CaseTurns(
            Turns turns,
            SigningDays signings,
            Deadlines deadlines,
            CaseNotices notices,
            ProcedureVersions versions,
            Clock clock) {
        this.turns = turns;
        this.signings = signings;
        this.deadlines = deadlines;
        this.notices = notices;
        this.versions = versions;
        this.clock = clock;
    }

    void begin(
            CaseId id,
            String number,
            List<RecordedCaseEvent> history,
            CaseFile file,
            Official by,
            Instant now) {
        var begun = turns.replace(id, file, timing(history, now), now);
        notices.tell(id, number, null, file, List.of(), begun, by.desk());
    }

    void next(
            CaseRow row,
            List<RecordedCaseEvent> history,
            CaseFile before,
            CaseFile file,
            List<CaseEvent> happened,
            Official by,
            Instant now) {
        var begun = turns.replace(row.id(), file, timing(history, now), now);
        if (touchesSigning(before) || touchesSigning(file)) {
            signings.replace(row.id(), file);
        }
        notices.tell(row.id(), row.number(), before, file, happened, begun, by.desk());
    }

    private static boolean touchesSigning(CaseFile file) {
        return file.workStage() instanceof SigningStage.ToSign || !file.signed().isEmpty();
    }

    private Function<Turns.Turn, Timing> timing(List<RecordedCaseEvent> history, Instant now) {
        var policy = deadlines.policy();
        var day = LocalDate.ofInstant(now, clock.getZone());
        var spells = TurnClocks.of(versions, history, policy.calendar(), clock.getZone(), day);
        return turn -> {
            int used = spells.usedBefore(turn);
            return new Timing(used, policy.due(turn.step(), day, used));
        };
    }
}
