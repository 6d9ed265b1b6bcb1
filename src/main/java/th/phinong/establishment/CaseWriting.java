package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.StandingEvent.MovedToVersion;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseNumbers;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.relations.RelationId;
import th.phinong.shared.BuddhistYear;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes what happened in a case, with all that follows from it. */
@Component
class CaseWriting {

    private final CaseTable table;
    private final CaseEvents events;
    private final CaseNumbers numbers;
    private final CaseTurns turns;
    private final RegisterEntries register;
    private final AuditTrail audit;
    private final ProcedureVersions versions;

    CaseWriting(
            CaseTable table,
            CaseEvents events,
            CaseNumbers numbers,
            CaseTurns turns,
            RegisterEntries register,
            AuditTrail audit,
            ProcedureVersions versions) {
        this.table = table;
        this.events = events;
        this.numbers = numbers;
        this.turns = turns;
        this.register = register;
        this.audit = audit;
        this.versions = versions;
    }

    Outcome.Done begin(List<CaseEvent> opened, Official by, BuddhistYear year, Instant now) {
        var file = CaseFile.from(versions, opened);
        var number = numbers.next(by.agency(), year);
        var reached = reached(Set.of(), file, opened, by.desk());
        var caseId = table.insert(number, file, reached, now);
        var recorded = events.append(caseId, List.of(), opened, by, now);
        turns.begin(caseId, number, recorded, file, by, now);
        record(by, number, recorded);
        return done(caseId, number, recorded, file, reached, null);
    }

    Outcome.Done add(
            CaseRow row,
            List<RecordedCaseEvent> history,
            CaseFile before,
            List<CaseEvent> happened,
            Official by,
            Instant now) {
        var file = before;
        for (var event : happened) {
            file = file.evolve(event);
        }
        var recorded = events.append(row.id(), history, happened, by, now);
        var relation = register.enter(row.id(), before, file, happened, row.relation(), by);
        var reached = reached(row.reached(), file, happened, by.desk());
        table.update(row.id(), row.number(), file, reached, relation, now);
        turns.next(row, recorded, before, file, happened, by, now);
        record(by, row.number(), recorded.subList(history.size(), recorded.size()));
        return done(row.id(), row.number(), recorded, file, reached, relation);
    }

    private static Outcome.Done done(
            CaseId id,
            String number,
            List<RecordedCaseEvent> recorded,
            CaseFile file,
            Set<Party> reached,
            @Nullable RelationId relation) {
        long version = recorded.size();
        var row = new CaseRow(id, number, version, file.provincesEver(), reached, relation);
        return new Outcome.Done(id, version, new CaseRecord(row, recorded, file));
    }

    /** Writes that a case goes on under another version, where it then stands. */
    Outcome.Done move(CaseRecord before, MovedToVersion moved, Official by, Instant now) {
        var row = before.row();
        var recorded = events.append(row.id(), before.history(), List.of(moved), by, now);
        var file = CaseRecord.of(versions, row, recorded).file();
        table.update(
                row.id(),
                row.number(),
                file,
                reached(row.reached(), file, List.of(), by.desk()),
                row.relation(),
                now);
        turns.next(row, recorded, before.file(), file, List.of(moved), by, now);
        record(by, row.number(), List.of(recorded.getLast()));
        return new Outcome.Done(row.id(), recorded.size());
    }

    private void record(Official by, String number, List<RecordedCaseEvent> recorded) {
        var author = new Author(by.userName(), by.agency().code());
        recorded.forEach(event -> audit.record(author, new CaseRecorded(number, event)));
    }

    /** The parties that have seen the case stay in it; those it now waits for come in. */
    static Set<Party> reached(Set<Party> before, CaseFile file, List<CaseEvent> happened, Desk by) {
        var reached = EnumSet.of(by.party());
        reached.addAll(before);
        file.desksNow().stream().map(Desk::party).forEach(reached::add);
        for (var event : happened) {
            if (event.action() == ActionName.TELL_CABINET) {
                reached.add(Party.CABINET);
            }
        }
        return reached;
    }
}
