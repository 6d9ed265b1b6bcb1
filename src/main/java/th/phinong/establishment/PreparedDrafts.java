package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;
import th.phinong.documents.Drafting;
import th.phinong.documents.FileId;
import th.phinong.documents.Paper;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.model.Attaching;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.PreparedDraftTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Decision;
import th.phinong.shared.Language;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts made from the standard texts (C1, clause 5). Those of a case are for whoever sees the
 * case, and the desks that have it write them; others are their agency's own.
 */
@Service
public class PreparedDrafts {

    private final PreparedDraftTable table;
    private final CaseTable cases;
    private final CaseEvents events;
    private final ProcedureVersions versions;
    private final Drafting drafting;
    private final StoredFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    PreparedDrafts(
            PreparedDraftTable table,
            CaseTable cases,
            CaseEvents events,
            ProcedureVersions versions,
            Drafting drafting,
            StoredFiles files,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.events = events;
        this.versions = versions;
        this.drafting = drafting;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be saved.
     *
     * @param draft the draft of which it is a new version; null for a new draft
     * @param seen the version that the writer saw, 0 for a new draft
     * @param caseId the case that a new draft is for, null for none
     * @param answers what was chosen and filled in, by the names of the fields
     * @param other the text in the counterpart's language, null where none came with it
     */
    public record Entry(
            @Nullable PreparedDraftId draft,
            int seen,
            @Nullable CaseId caseId,
            Paper paper,
            Map<String, String> answers,
            @Nullable Arrived other) {}

    /** A draft that an official may read. */
    @Transactional(readOnly = true)
    public Optional<PreparedDraft> find(Official official, PreparedDraftId id) {
        return table.find(id).filter(draft -> reads(official, draft));
    }

    private boolean reads(Official official, PreparedDraft draft) {
        var caseId = draft.caseId();
        return caseId == null
                ? PermissionPolicy.readsInternal(official, draft.agency())
                : cases.find(caseId, PermissionPolicy.casesOf(official)).isPresent();
    }

    /** The drafts for a case that the official is known to see, oldest first. */
    @Transactional(readOnly = true)
    public List<PreparedDraft> of(CaseId caseId) {
        return table.of(caseId);
    }

    /** An agency's own drafts, newest first. */
    @Transactional(readOnly = true)
    public List<PreparedDraft> own(Official official, PreparedDraftId before, int most) {
        return table.ofAgency(official.agency().code(), before, most);
    }

    /**
     * Saves a version; no earlier one is touched.
     *
     * @return the draft's id and the version's number, where it was done
     */
    @Transactional
    public Entered save(Official by, Entry entry) {
        var old = entry.draft() == null ? null : find(by, entry.draft()).orElse(null);
        if (entry.draft() != null && old == null) {
            return new Entered.Unknown();
        }
        var caseId = old == null ? entry.caseId() : old.caseId();
        var refused = refused(by, caseId);
        if (refused != null) {
            return refused;
        }
        var paper = old == null ? entry.paper() : old.paper();
        var faults = faults(paper, entry, old);
        return faults.isEmpty() ? keep(by, entry, caseId, paper, old) : new Entered.Faulty(faults);
    }

    private @Nullable Entered refused(Official by, @Nullable CaseId caseId) {
        if (caseId == null) {
            return PermissionPolicy.actsForDesk(by) ? null : new Entered.Unknown();
        }
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var file = CaseRecord.of(versions, row, events.of(caseId)).file();
        return Attaching.may(file, by.desk()) instanceof Decision.Refused(var refusal)
                ? new Entered.Refused(refusal)
                : null;
    }

    private List<Entered.Fault> faults(Paper paper, Entry entry, @Nullable PreparedDraft old) {
        var faults = new ArrayList<Entered.Fault>();
        drafting.faults(paper, entry.answers())
                .forEach(
                        one ->
                                faults.add(
                                        new Entered.Fault(
                                                one.field(), one.messageKey(), one.facts())));
        var other = entry.other();
        if (other != null && files.check(other) instanceof Checked.Unfit(var key, var facts)) {
            faults.add(new Entered.Fault("file", key, facts));
        }
        if (old != null && entry.seen() != old.latest().number()) {
            faults.add(fault("overtaken", old.latest().number()));
        } else if (old != null && other == null && old.latest().answers().equals(entry.answers())) {
            faults.add(fault("same"));
        }
        return faults;
    }

    private static Entered.Fault fault(String why, Object... facts) {
        return new Entered.Fault("", "establishment.drafts.fault." + why, List.of(facts));
    }

    private Entered keep(
            Official by,
            Entry entry,
            @Nullable CaseId caseId,
            Paper paper,
            @Nullable PreparedDraft old) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = old == null ? table.insert(caseId, paper, by, now) : old.id();
        FileId file = old == null ? null : old.latest().otherFile();
        var other = entry.other();
        if (other != null && files.check(other) instanceof Checked.Fit fit) {
            file = files.keep(by, fit, other.content().get(), now).id();
        }
        var version =
                new PreparedDraft.Version(
                        old == null ? 1 : old.latest().number() + 1,
                        entry.answers(),
                        drafting.write(paper, Language.TH, entry.answers()).text(),
                        drafting.write(paper, Language.EN, entry.answers()).text(),
                        file,
                        now,
                        by.userName(),
                        by.agency().code());
        if (!table.add(id, version, by)) {
            return new Entered.Faulty(List.of(fault("overtaken", version.number())));
        }
        audit.record(
                new Author(by.userName(), by.agency().code()),
                DraftPrepared.of(id, caseId, paper, version));
        return new Entered.Done(List.of(id.value(), (long) version.number()));
    }
}
