package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.Arrived;
import th.phinong.documents.DraftCheck;
import th.phinong.documents.DraftChecks;
import th.phinong.documents.Paper;
import th.phinong.establishment.model.Attaching;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.CaseTable;
import th.phinong.establishment.store.ReturnedDraftTable;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Decision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Texts of a draft that came back: compared with the standard text, the files kept with the case,
 * and what was found kept with them (C3, clause 8). All of it or nothing.
 */
@Service
public class ReturnedDrafts {

    private static final int MOST_FILES = 2;

    private final ReturnedDraftTable table;
    private final CaseTable cases;
    private final CaseEvents events;
    private final ProcedureVersions versions;
    private final Attachments attachments;
    private final DraftChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnedDrafts(
            ReturnedDraftTable table,
            CaseTable cases,
            CaseEvents events,
            ProcedureVersions versions,
            Attachments attachments,
            DraftChecks checks,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.events = events;
        this.versions = versions;
        this.attachments = attachments;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a case that the official is known to see, oldest first. */
    @Transactional(readOnly = true)
    public List<ReturnedDraft> of(CaseId caseId) {
        return table.of(caseId);
    }

    /** One of a case that the official is known to see. */
    @Transactional(readOnly = true)
    public Optional<ReturnedDraft> find(CaseId caseId, long id) {
        return table.find(caseId, id);
    }

    /** What was found of one, side by side, by the lists that held then. */
    public Optional<DraftCheck.Compared> again(ReturnedDraft draft) {
        return checks.ofKept(draft.paper(), draft.texts(), draft.found().wordsVersion())
                        instanceof DraftCheck.Compared found
                ? Optional.of(found.from(found.origin(), draft.found().leftOut()))
                : Optional.empty();
    }

    /**
     * Compares what came back and keeps it.
     *
     * @param paper what it is a draft of; null where the program shall tell
     * @param arrived Word documents, one for each language or one for both
     * @param text a text that was pasted, blank for none
     * @return its id, where it was done
     */
    @Transactional
    public Entered keep(
            Official by, CaseId caseId, @Nullable Paper paper, List<Arrived> arrived, String text) {
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var file = CaseRecord.of(versions, row, events.of(caseId)).file();
        if (Attaching.may(file, by.desk()) instanceof Decision.Refused(var refusal)) {
            return new Entered.Refused(refusal);
        }
        var field = arrived.isEmpty() ? "text" : "file";
        if (arrived.size() > MOST_FILES) {
            return Entered.Faulty.of(field, "documents.check.too-many");
        }
        return switch (compared(paper, arrived, text)) {
            case DraftCheck.Unread(var key, var facts, var name) ->
                    Entered.Faulty.of(field, key, facts.toArray());
            case DraftCheck.Compared found when isForOther(found, caseId) ->
                    Entered.Faulty.of(field, "establishment.drafts.fault.other-case");
            case DraftCheck.Compared found -> keep(by, row, arrived, found);
        };
    }

    private DraftCheck compared(@Nullable Paper paper, List<Arrived> arrived, String text) {
        var found = new ArrayList<DraftCheck>();
        arrived.forEach(each -> found.add(checks.ofFile(each, paper, null)));
        if (!text.isBlank() || arrived.isEmpty()) {
            found.add(checks.ofText(text, paper, null));
        }
        return checks.together(found);
    }

    private static boolean isForOther(DraftCheck.Compared found, CaseId caseId) {
        var madeFor = found.madeFor();
        return madeFor != null && madeFor != caseId.value();
    }

    private Entered keep(
            Official by, CaseRow row, List<Arrived> arrived, DraftCheck.Compared found) {
        var files = new ArrayList<AttachmentId>();
        if (!arrived.isEmpty()) {
            switch (attachments.add(by, row.id(), About.DRAFT, null, arrived)) {
                case Entered.Done(var ids) ->
                        ids.stream().map(AttachmentId::new).forEach(files::add);
                case Entered other -> {
                    return other;
                }
            }
        }
        var draft =
                new ReturnedDraft(
                        0,
                        row.id(),
                        found.paper(),
                        found.read(),
                        files,
                        found.summary(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.userName(),
                        by.agency().code());
        long id = table.insert(draft, by);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("number", row.number());
        detail.put("returned", id);
        detail.put("paper", found.paper().name());
        detail.put("route", found.route().name());
        detail.put("texts", draft.found().texts());
        audit.record(
                new Author(by.userName(), by.agency().code()),
                CaseworkRecorded.of("compare-draft", row.id(), detail));
        return new Entered.Done(List.of(id));
    }
}
