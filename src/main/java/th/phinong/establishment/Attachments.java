package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.Arrived;
import th.phinong.documents.Checked;
import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.establishment.model.Attaching;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.establishment.store.CaseEvents;
import th.phinong.establishment.store.CaseRow;
import th.phinong.establishment.store.CaseTable;
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
 * Files that belong to cases. Whoever may see a case may read them; the desks that have the case
 * add them. Several come in together or not at all.
 */
@Service
public class Attachments {

    /** How many files are taken at once. */
    public static final int MOST = 20;

    private final CaseTable cases;
    private final CaseEvents events;
    private final AttachmentTable table;
    private final StoredFiles files;
    private final AuditTrail audit;
    private final ProcedureVersions versions;
    private final Clock clock;

    Attachments(
            CaseTable cases,
            CaseEvents events,
            AttachmentTable table,
            StoredFiles files,
            AuditTrail audit,
            ProcedureVersions versions,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.table = table;
        this.files = files;
        this.audit = audit;
        this.versions = versions;
        this.clock = clock;
    }

    /** One attachment of a case that the official may see. */
    @Transactional(readOnly = true)
    public Optional<Attachment> find(Official official, CaseId caseId, AttachmentId id) {
        return cases.find(caseId, PermissionPolicy.casesOf(official))
                .flatMap(row -> table.find(caseId, id));
    }

    /**
     * Adds files to a case.
     *
     * @param about what they belong to; null where that was not said
     * @param replaces the attachment of which the one file is a new version, or null
     */
    @Transactional
    public Entered add(
            Official by,
            CaseId caseId,
            @Nullable About about,
            @Nullable AttachmentId replaces,
            List<Arrived> arrived) {
        var row = cases.lock(caseId, PermissionPolicy.casesOf(by)).orElse(null);
        if (row == null) {
            return new Entered.Unknown();
        }
        var file = CaseRecord.of(versions, row, events.of(caseId)).file();
        if (Attaching.may(file, by.desk()) instanceof Decision.Refused(var refusal)) {
            return new Entered.Refused(refusal);
        }
        var old = replaces == null ? null : table.find(caseId, replaces).orElse(null);
        if (replaces != null && (old == null || !old.isNewest())) {
            return Entered.Faulty.of("file", "establishment.files.fault.replaced");
        }
        var subject = old == null ? about : old.about();
        var checked = new ArrayList<Checked.Fit>();
        var faults = faults(subject, arrived, old == null ? MOST : 1, checked);
        return subject == null || !faults.isEmpty()
                ? new Entered.Faulty(faults)
                : new Entered.Done(keep(by, row, subject, old, checked, arrived));
    }

    /** Everything that is wrong, so that nobody has to send files twice to hear it all. */
    private List<Entered.Fault> faults(
            @Nullable About about, List<Arrived> arrived, int most, List<Checked.Fit> fit) {
        var faults = new ArrayList<Entered.Fault>();
        if (about == null) {
            faults.add(new Entered.Fault("about", "establishment.files.fault.about", List.of()));
        }
        if (arrived.isEmpty()) {
            faults.add(new Entered.Fault("file", "establishment.files.fault.none", List.of()));
        }
        if (arrived.size() > most) {
            faults.add(new Entered.Fault("file", "establishment.files.fault.many", List.of(MOST)));
            return faults;
        }
        for (var each : arrived) {
            switch (files.check(each)) {
                case Checked.Fit good -> fit.add(good);
                case Checked.Unfit(var key, var facts) ->
                        faults.add(new Entered.Fault("file", key, facts));
            }
        }
        return faults;
    }

    private List<Long> keep(
            Official by,
            CaseRow row,
            About about,
            @Nullable Attachment old,
            List<Checked.Fit> fit,
            List<Arrived> arrived) {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < arrived.size(); i++) {
            ids.add(keep(by, row, about, old, fit.get(i), arrived.get(i).content().get()));
        }
        return ids;
    }

    private long keep(
            Official by,
            CaseRow row,
            About about,
            @Nullable Attachment old,
            Checked.Fit checked,
            byte[] content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var stored = files.keep(by, checked, content, now);
        var id = table.insert(row.id(), about, stored.id(), old, by, now);
        audit.record(
                new Author(by.userName(), by.agency().code()),
                CaseworkRecorded.of("attach-file", row.id(), detail(row, about, old, stored, id)));
        return id.value();
    }

    private static LinkedHashMap<String, Object> detail(
            CaseRow row,
            About about,
            @Nullable Attachment old,
            StoredFile stored,
            AttachmentId id) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("number", row.number());
        detail.put("attachment", id.value());
        detail.put("about", about.name());
        detail.put("name", stored.name().value());
        detail.put("size", stored.size());
        detail.put("sha256", stored.sha256());
        if (old != null) {
            detail.put("replaces", old.id().value());
        }
        return detail;
    }
}
