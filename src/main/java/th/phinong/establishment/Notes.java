package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.NoteTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.HashChain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes on cases: to one's own agency, or to everyone who may see the case. Every officer who may
 * see a case may write one.
 */
@Service
public class Notes {

    /** The longest note, in characters. */
    public static final int LONGEST = 4_000;

    private final CaseTable cases;
    private final NoteTable table;
    private final AuditTrail audit;
    private final Clock clock;

    Notes(CaseTable cases, NoteTable table, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** The notes on a case that an official may read, oldest first; none of a case out of sight. */
    @Transactional(readOnly = true)
    public List<Note> of(Official official, CaseId caseId) {
        return cases.find(caseId, PermissionPolicy.casesOf(official))
                .map(row -> readable(official, caseId))
                .orElse(List.of());
    }

    private List<Note> readable(Official official, CaseId caseId) {
        return table.of(caseId).stream()
                .filter(
                        note ->
                                note.audience() == Note.Audience.CASE
                                        || PermissionPolicy.readsInternal(official, note.agency()))
                .toList();
    }

    /**
     * Writes a note.
     *
     * @param audience who may read it; null where that was not said. A correction is for those who
     *     could read what it corrects.
     * @param corrects a note of one's own agency, or null
     */
    @Transactional
    public Entered write(
            Official by,
            CaseId caseId,
            Note.@Nullable Audience audience,
            String text,
            @Nullable NoteId corrects) {
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var old = corrects == null ? null : ownAndStanding(by, caseId, corrects);
        if (corrects != null && old == null) {
            return Entered.Faulty.of("text", "establishment.notes.fault.corrects");
        }
        var readers = old == null ? audience : old.audience();
        if (readers == null) {
            return Entered.Faulty.of("audience", "establishment.notes.fault.audience");
        }
        var written = text.strip();
        if (!PlainWords.isGood(written, LONGEST)) {
            return Entered.Faulty.of("text", "establishment.notes.fault.text", LONGEST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = table.insert(caseId, readers, written, old, by, now);
        audit.record(
                new Author(by.userName(), by.agency().code()),
                CaseworkRecorded.of("write-note", caseId, detail(row, readers, written, old, id)));
        return new Entered.Done(List.of(id.value()));
    }

    private @Nullable Note ownAndStanding(Official by, CaseId caseId, NoteId id) {
        return table.of(caseId).stream()
                .filter(note -> note.id().equals(id))
                .filter(note -> mayCorrect(by, note))
                .findFirst()
                .orElse(null);
    }

    /** Whether a note is one that this official may put right: of their agency, and standing. */
    public static boolean mayCorrect(Official official, Note note) {
        return PermissionPolicy.actsForDesk(official)
                && note.agency().equals(official.agency().code())
                && note.correctedBy() == null;
    }

    /** The words themselves stay where only their readers find them; their hash is recorded. */
    private static Map<String, Object> detail(
            CaseRow row, Note.Audience audience, String text, @Nullable Note old, NoteId id) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("number", row.number());
        detail.put("note", id.value());
        detail.put("audience", audience.name());
        detail.put("hash", HashChain.link(HashChain.START, List.of(text)));
        if (old != null) {
            detail.put("corrects", old.id().value());
        }
        return detail;
    }
}
