package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.VersionMove;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.RunningCases;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;
import th.phinong.shared.Decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * Running cases moved to another version of the procedure. A case keeps the version that it began
 * under until somebody moves it, having seen what that would change.
 */
@Service
public class CaseMoves {

    private final CaseEvents events;
    private final RunningCases running;
    private final CaseWriting writing;
    private final ProcedureVersions versions;
    private final Clock clock;

    CaseMoves(
            CaseEvents events,
            RunningCases running,
            CaseWriting writing,
            ProcedureVersions versions,
            Clock clock) {
        this.events = events;
        this.running = running;
        this.writing = writing;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * What the move of a case would change.
     *
     * @param number the case's number
     * @param version the version of the case, that is how many events it had when it was looked at
     */
    public record Planned(CaseId caseId, String number, long version, VersionMove move) {}

    /**
     * What moving the running cases of other versions would change; nothing is done.
     *
     * @param scope which cases may be looked at
     * @param to the key of the version to move to
     * @param after the case after which to begin, 0 for the first
     * @param limit how many cases to answer at most
     * @throws IllegalArgumentException if there is no such version
     */
    @Transactional(readOnly = true)
    public List<Planned> dryRun(Scope scope, String to, long after, int limit) {
        return planned(running.outside(scope, to, after, limit), to);
    }

    /**
     * The same for some cases; those that are out of sight, closed or moved already are left out.
     */
    @Transactional(readOnly = true)
    public List<Planned> dryRun(Scope scope, String to, Collection<CaseId> chosen) {
        return planned(running.outside(scope, to, chosen), to);
    }

    private List<Planned> planned(List<CaseRow> rows, String to) {
        var target = versions.byKey(to);
        var histories = running.histories(rows);
        return rows.stream()
                .map(row -> CaseRecord.of(versions, row, histories.get(row.id())))
                .map(
                        found ->
                                new Planned(
                                        found.row().id(),
                                        found.row().number(),
                                        found.row().version(),
                                        VersionMove.of(found.file(), target, today())))
                .toList();
    }

    /**
     * Moves a case to another version, or refuses what would strand it.
     *
     * @param to the key of the version to move to
     * @param seen the version of the case that its mover looked at, or null where they did not say
     * @return done; refused by EST-R12; stale, where the case has changed since it was looked at;
     *     or unknown, where there is no such case for this official
     * @throws IllegalArgumentException if there is no such version
     */
    @Transactional
    public Outcome moveToVersion(Official by, CaseId caseId, String to, @Nullable Long seen) {
        var target = versions.byKey(to);
        var locked = events.lock(caseId, PermissionPolicy.movableCases(by)).orElse(null);
        if (locked == null) {
            return new Outcome.Unknown();
        }
        var row = locked.row();
        if (seen != null && seen != row.version()) {
            return new Outcome.Stale(seen, row.version());
        }
        var found = CaseRecord.of(versions, row, locked.events());
        var move = VersionMove.of(found.file(), target, today());
        return switch (move.decision()) {
            case Decision.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Decision.Allowed() ->
                    writing.move(found, move.event(by.desk().party(), today()), by, now());
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
