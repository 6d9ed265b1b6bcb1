package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.establishment.OutcomeOfMany.Hindrance;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Attempt;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.model.SeveralAtOnce;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.CaseTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One act on several cases: every case is locked and judged before anything is written, so that a
 * refusal of one leaves all as they were.
 */
@Component
class SeveralCases {

    private final ProcedureVersions versions;
    private final CaseTable table;
    private final CaseEvents events;
    private final CaseWriting writing;

    SeveralCases(
            CaseTable table, CaseEvents events, CaseWriting writing, ProcedureVersions versions) {
        this.versions = versions;
        this.table = table;
        this.events = events;
        this.writing = writing;
    }

    /**
     * Who does what, with what is the same for all cases.
     *
     * @param shared the form or JSON as it arrived, without the cases
     */
    record Request(Official by, ActionName act, Map<String, Object> shared, LocalDate today) {}

    private sealed interface Judged {}

    private record ToWrite(CaseRecord before, List<CaseEvent> happened) implements Judged {}

    private record Hindered(Hindrance why) implements Judged {}

    /** Does it, in the transaction of the caller. */
    OutcomeOfMany act(Request request, List<CaseId> cases, Instant now) {
        // The chains of the audit record are held until the commit: two such requests at once
        // would wait for one another's.
        table.lockForMany();
        return settle(
                judge(request, cases, table::lock),
                one -> writing.add(one.before(), one.happened(), request.by(), now));
    }

    /** What {@link #act} would answer; nothing is locked, and nothing is done. */
    OutcomeOfMany check(Request request, List<CaseId> cases) {
        return settle(
                judge(request, cases, table::find),
                one -> new Outcome.Done(one.before().row().id(), one.before().row().version()));
    }

    private static OutcomeOfMany settle(List<Judged> judged, Function<ToWrite, Outcome.Done> done) {
        var hindered =
                judged.stream()
                        .filter(Hindered.class::isInstance)
                        .map(one -> ((Hindered) one).why())
                        .toList();
        return hindered.isEmpty()
                ? new OutcomeOfMany.AllDone(
                        judged.stream().map(one -> done.apply((ToWrite) one)).toList())
                : new OutcomeOfMany.NoneDone(hindered);
    }

    /** In the order of their ids, so that two requests lock them in the same order. */
    private List<Judged> judge(
            Request request,
            List<CaseId> cases,
            BiFunction<CaseId, Scope, Optional<CaseRow>> find) {
        var scope = PermissionPolicy.casesOf(request.by());
        return cases.stream()
                .distinct()
                .sorted(Comparator.comparingLong(CaseId::value))
                .map(
                        id ->
                                find.apply(id, scope)
                                        .map(row -> judge(request, row))
                                        .orElseGet(() -> unknown(id)))
                .toList();
    }

    private static Judged unknown(CaseId id) {
        return new Hindered(new Hindrance(id, "", new Outcome.Unknown()));
    }

    private Judged judge(Request request, CaseRow row) {
        var before = CaseRecord.of(versions, row, events.of(row.id()));
        var happened = new ArrayList<CaseEvent>();
        var file = before.file();
        for (var input : SeveralAtOnce.inputs(file, request.act(), request.shared())) {
            var attempt =
                    Procedure.attempt(
                            file, request.act(), input, request.by().desk(), request.today());
            if (!(attempt instanceof Ruling.Accepted(var accepted))) {
                return new Hindered(new Hindrance(row.id(), row.number(), why(attempt)));
            }
            for (var event : accepted) {
                file = file.evolve(event);
            }
            happened.addAll(accepted);
        }
        return new ToWrite(before, happened);
    }

    private static Outcome why(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Invalid(var errors, var broken) -> new Outcome.Invalid(errors, broken);
            case Ruling.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Ruling.Accepted accepted -> throw new IllegalArgumentException("accepted");
        };
    }
}
