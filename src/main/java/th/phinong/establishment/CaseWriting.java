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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes what happened in a case, with all that follows from it. */
@Component
class CaseWriting {

    private final CaseTable table;
    private final CaseNumbers numbers;
    private final CaseTurns turns;
    private final RegisterEntries register;
    private final AuditTrail audit;
    private final ProcedureVersions versions;

    CaseWriting(
            CaseTable table,
            CaseNumbers numbers,
            CaseTurns turns,
            RegisterEntries register,
            AuditTrail audit,
            ProcedureVersions versions) {
        this.table = table;
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
        var recorded = CaseEvents.following(List.of(), caseId, opened, by, now);
        var written = record(caseId, number, recorded, file, reached, null);
        var times = turns.begin(written, by, now);
        audited(by, number, recorded);
        return done(written, times);
    }

    Outcome.Done add(CaseRecord before, List<CaseEvent> happened, Official by, Instant now) {
        var file = before.file();
        for (var event : happened) {
            file = file.evolve(event);
        }
        var row = before.row();
        var relation = register.enter(row.id(), before.file(), file, happened, row.relation(), by);
        var reached = reached(row.reached(), file, happened, by.desk());
        return write(before, happened, file, reached, relation, by, now);
    }

    /** Writes that a case goes on under another version, where it then stands. */
    Outcome.Done move(CaseRecord before, MovedToVersion moved, Official by, Instant now) {
        var row = before.row();
        var events = new ArrayList<>(before.file().events());
        events.add(moved);
        var file = CaseFile.from(versions, events);
        var reached = reached(row.reached(), file, List.of(), by.desk());
        return write(before, List.of(moved), file, reached, row.relation(), by, now);
    }

    private Outcome.Done write(
            CaseRecord before,
            List<CaseEvent> happened,
            CaseFile file,
            Set<Party> reached,
            @Nullable RelationId relation,
            Official by,
            Instant now) {
        var row = before.row();
        var recorded = CaseEvents.following(before.history(), row.id(), happened, by, now);
        var written = record(row.id(), row.number(), recorded, file, reached, relation);
        var times = turns.next(before, written, happened, by, now);
        audited(by, row.number(), recorded.subList(before.history().size(), recorded.size()));
        return done(written, times);
    }

    private static CaseRecord record(
            CaseId id,
            String number,
            List<RecordedCaseEvent> recorded,
            CaseFile file,
            Set<Party> reached,
            @Nullable RelationId relation) {
        long version = recorded.size();
        var row = new CaseRow(id, number, version, file.provincesEver(), reached, relation);
        return new CaseRecord(row, recorded, file);
    }

    private static Outcome.Done done(CaseRecord written, CaseClock times) {
        var row = written.row();
        return new Outcome.Done(row.id(), row.version(), new WrittenCase(written, times));
    }

    private void audited(Official by, String number, List<RecordedCaseEvent> recorded) {
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
