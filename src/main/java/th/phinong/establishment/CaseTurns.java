package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.SigningStage;
import th.phinong.establishment.store.CaseRows;
import th.phinong.establishment.store.SigningDays;
import th.phinong.establishment.store.Turns;
import th.phinong.establishment.store.Turns.Begun;
import th.phinong.identity.Official;
import th.phinong.notifications.Deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes the rows of a case with whose turn it is, by when, and tells the desks. */
@Component
class CaseTurns {

    private final CaseRows rows;
    private final SigningDays signings;
    private final Deadlines deadlines;
    private final CaseNotices notices;
    private final ProcedureVersions versions;
    private final Clock clock;

    CaseTurns(
            CaseRows rows,
            SigningDays signings,
            Deadlines deadlines,
            CaseNotices notices,
            ProcedureVersions versions,
            Clock clock) {
        this.rows = rows;
        this.signings = signings;
        this.deadlines = deadlines;
        this.notices = notices;
        this.versions = versions;
        this.clock = clock;
    }

    CaseClock begin(CaseRecord opened, Official by, Instant now) {
        var times = times(opened, now);
        var row = opened.row();
        var file = opened.file();
        var begun = rows.open(row.id(), opened.history(), timed(file, times), now);
        notices.tell(row.id(), row.number(), null, file, List.of(), begun, by.desk());
        return times;
    }

    CaseClock next(
            CaseRecord before,
            CaseRecord after,
            List<CaseEvent> happened,
            Official by,
            Instant now) {
        var times = times(after, now);
        var row = after.row();
        var file = after.file();
        var recorded = after.history().subList(before.history().size(), after.history().size());
        var begun = rows.change(row, file, recorded, timed(file, times), now);
        if (touchesSigning(before.file()) || touchesSigning(file)) {
            signings.replace(row.id(), file);
        }
        notices.tell(row.id(), row.number(), before.file(), file, happened, begun, by.desk());
        return times;
    }

    private static boolean touchesSigning(CaseFile file) {
        return file.workStage() instanceof SigningStage.ToSign || !file.signed().isEmpty();
    }

    private CaseClock times(CaseRecord found, Instant now) {
        var day = LocalDate.ofInstant(now, clock.getZone());
        return CaseClock.of(versions, found, deadlines.policy(), clock.getZone(), day);
    }

    private static List<Begun> timed(CaseFile file, CaseClock times) {
        return Turns.of(file).stream().map(turn -> new Begun(turn, times.timing(turn))).toList();
    }
}
