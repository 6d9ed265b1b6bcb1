package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Attempt;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.DoneBefore;
import th.phinong.establishment.store.LockedCase;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.BuddhistYear;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cases under the procedure: opened, acted on, looked at. An act is one transaction: the case is
 * locked, the procedure asked, and the event, the register, the turns and the audit entry written
 * together or not at all.
 */
@Service
public class Cases {

    /** As many cases can have the same act done to them in one request. */
    public static final int MOST_AT_ONCE = 1_000;

    private final CaseTable table;
    private final CaseEvents events;
    private final DoneBefore doneBefore;
    private final CaseWriting writing;
    private final OpeningForm openings;
    private final DraftTexts draftTexts;
    private final SeveralCases several;
    private final ProcedureVersions versions;
    private final Clock clock;

    Cases(
            CaseTable table,
            CaseEvents events,
            DoneBefore doneBefore,
            CaseWriting writing,
            OpeningForm openings,
            DraftTexts draftTexts,
            SeveralCases several,
            ProcedureVersions versions,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.doneBefore = doneBefore;
        this.writing = writing;
        this.openings = openings;
        this.draftTexts = draftTexts;
        this.several = several;
        this.versions = versions;
        this.clock = clock;
    }

    /** The case as an official may see it; empty where there is none, or none for them. */
    @Transactional(readOnly = true)
    public Optional<CaseRecord> find(Official official, CaseId caseId) {
        return table.find(caseId, PermissionPolicy.casesOf(official))
                .map(row -> CaseRecord.of(versions, row, events.of(caseId)));
    }

    /**
     * Opens a case.
     *
     * @param input the form or JSON as it arrived
     * @param key what the sender calls the request, or null
     */
    @Transactional
    public Outcome open(Official by, Map<String, Object> input, @Nullable RequestKey key) {
        var before = key == null ? null : repeated(by, key);
        if (before != null) {
            return before;
        }
        return switch (openings.attempt(input, by.desk(), today())) {
            case Attempt.Invalid(var errors, var broken) -> new Outcome.Invalid(errors, broken);
            case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Ruling.Accepted(var opened) -> {
                var now = now();
                var done = writing.begin(opened, by, BuddhistYear.of(today()), now);
                remember(by, key, done, now);
                yield done;
            }
        };
    }

    /** What {@link #open} would answer; nothing is done, and the case in the answer is none. */
    public Outcome checkOpening(Official by, Map<String, Object> input) {
        return switch (openings.attempt(input, by.desk(), today())) {
            case Attempt.Invalid(var errors, var broken) -> new Outcome.Invalid(errors, broken);
            case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Ruling.Accepted(var opened) -> new Outcome.Done(new CaseId(0), 0);
        };
    }

    /**
     * Does something to a case.
     *
     * @param input the form or JSON as it arrived
     * @param seen the version that the sender looked at, or null where they did not say
     * @param key what the sender calls the request, or null
     */
    @Transactional
    public Outcome act(
            Official by,
            CaseId caseId,
            ActionName action,
            Map<String, Object> input,
            @Nullable Long seen,
            @Nullable RequestKey key) {
        var before = key == null ? null : repeated(by, key);
        if (before != null) {
            return before;
        }
        var locked = events.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (locked == null) {
            return new Outcome.Unknown();
        }
        long version = locked.row().version();
        if (seen != null && seen != version) {
            return new Outcome.Stale(seen, version);
        }
        var outcome = attempt(locked, by, action, input);
        remember(by, key, outcome, now());
        return outcome;
    }

    /**
     * What {@link #act} would answer; nothing is done.
     *
     * @return {@link Outcome.Done} with the version as it is, if it would be done
     */
    @Transactional(readOnly = true)
    public Outcome check(
            Official by,
            CaseId caseId,
            ActionName action,
            Map<String, Object> input,
            @Nullable Long seen) {
        var found = find(by, caseId).orElse(null);
        if (found == null) {
            return new Outcome.Unknown();
        }
        long version = found.row().version();
        if (seen != null && seen != version) {
            return new Outcome.Stale(seen, version);
        }
        var attempt = openings.attemptOn(found.file(), action, input, by.desk(), today());
        return switch (draftTexts.required(caseId, attempt)) {
            case Attempt.Invalid(var errors, var broken) -> new Outcome.Invalid(errors, broken);
            case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Ruling.Accepted(var happened) -> new Outcome.Done(caseId, version);
        };
    }

    /**
     * Does the same to several cases, to all of them or to none.
     *
     * @param act one of {@link th.phinong.establishment.model.SeveralAtOnce#ACTS}
     * @param cases in any order; one that comes twice counts once
     * @param shared the form or JSON as it arrived, the same for every case
     * @param key what the sender calls the request, or null
     */
    @Transactional
    public OutcomeOfMany actOnAll(
            Official by,
            List<CaseId> cases,
            ActionName act,
            Map<String, Object> shared,
            @Nullable RequestKey key) {
        if (cases.isEmpty() || cases.size() > MOST_AT_ONCE) {
            return new OutcomeOfMany.WrongNumber(cases.size());
        }
        var before = key == null ? null : doneBefore.find(by.account(), key).orElse(null);
        if (before != null) {
            return before.sameRequest() ? again(cases) : new OutcomeOfMany.KeyReused();
        }
        var request = new SeveralCases.Request(by, act, shared, today());
        var outcome = several.act(request, cases, now());
        if (key != null && outcome instanceof OutcomeOfMany.AllDone) {
            doneBefore.add(by.account(), key, cases.getFirst(), now());
        }
        return outcome;
    }

    /** What {@link #actOnAll} would answer; nothing is done. */
    @Transactional(readOnly = true)
    public OutcomeOfMany checkAll(
            Official by, List<CaseId> cases, ActionName act, Map<String, Object> shared) {
        return cases.isEmpty() || cases.size() > MOST_AT_ONCE
                ? new OutcomeOfMany.WrongNumber(cases.size())
                : several.check(new SeveralCases.Request(by, act, shared, today()), cases);
    }

    private OutcomeOfMany again(List<CaseId> cases) {
        return new OutcomeOfMany.AllDone(
                cases.stream()
                        .distinct()
                        .flatMap(id -> table.find(id).stream())
                        .map(row -> new Outcome.Done(row.id(), row.version()))
                        .toList());
    }

    private Outcome attempt(
            LockedCase locked, Official by, ActionName action, Map<String, Object> input) {
        var before = CaseRecord.of(versions, locked.row(), locked.events());
        var attempt = openings.attemptOn(before.file(), action, input, by.desk(), today());
        return switch (draftTexts.required(locked.row().id(), attempt)) {
            case Attempt.Invalid(var errors, var broken) -> new Outcome.Invalid(errors, broken);
            case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Ruling.Accepted(var happened) -> writing.add(before, happened, by, now());
        };
    }

    private @Nullable Outcome repeated(Official by, RequestKey key) {
        return doneBefore
                .find(by.account(), key)
                .map(done -> done.sameRequest() ? again(done.caseId()) : new Outcome.KeyReused())
                .orElse(null);
    }

    private Outcome again(CaseId caseId) {
        return table.find(caseId)
                .<Outcome>map(row -> new Outcome.Done(caseId, row.version()))
                .orElseGet(Outcome.Unknown::new);
    }

    private void remember(Official by, @Nullable RequestKey key, Outcome outcome, Instant now) {
        if (key != null && outcome instanceof Outcome.Done done) {
            doneBefore.add(by.account(), key, done.caseId(), now);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
