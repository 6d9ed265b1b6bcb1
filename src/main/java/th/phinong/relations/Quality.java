package th.phinong.relations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.store.Contacts;
import th.phinong.relations.store.QualityActs;
import th.phinong.relations.store.QualityPoints;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What people do about points of the register that need work: a province confirms or contests, the
 * ministry decides. Each act is a line of its own, with its reason, and in the audit record.
 */
@Component
public class Quality {

    private final QualityActs acts;
    private final QualityPoints points;
    private final StoredFiles files;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    Quality(
            QualityActs acts,
            QualityPoints points,
            StoredFiles files,
            Contacts contacts,
            AuditTrail audit,
            Clock clock) {
        this.acts = acts;
        this.points = points;
        this.files = files;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does something about a point.
     *
     * @param reason why, 1 to 1000 characters
     * @param reference the document that shows it, or null
     * @param documents files that show it, at most {@link QualityDocument#MOST}
     * @return whether it was done; not if somebody acted on the point before, so that it was no
     *     longer as the person saw it
     */
    @Transactional
    public boolean act(
            Official by,
            RelationId relation,
            QualityIssue issue,
            QualityAct act,
            String reason,
            @Nullable String reference,
            List<QualityDocument> documents) {
        var last = acts.lastOf(relation, issue);
        boolean may =
                PermissionPolicy.worksOnQuality(by)
                        && QualityAct.next(by.desk(), last, points.has(relation, issue))
                                .contains(act);
        if (may) {
            long id = acts.add(by, relation, issue, act, reason, reference);
            var kept = documents.stream().map(document -> keep(by, document)).toList();
            acts.addFiles(id, kept.stream().map(StoredFile::id).toList());
            audit.record(
                    author(by), QualityEvent.acted(relation, issue, act, reason, reference, kept));
        }
        return may;
    }

    /**
     * Which office of the counterpart answers letters.
     *
     * @param office the office, never a person; empty to take an earlier one back
     * @param reach its address, telephone or e-mail; may be empty
     * @param reason where it is known from
     */
    @Transactional
    public void contact(
            Official by, RelationId relation, String office, String reach, String reason) {
        contacts.add(by, relation, office, reach, reason);
        audit.record(author(by), QualityEvent.contact(relation, office, reason));
    }

    private StoredFile keep(Official by, QualityDocument document) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return files.keep(by, document.checked(), document.arrived().content().get(), now);
    }

    private static Author author(Official by) {
        return new Author(by.userName(), by.agency().code());
    }
}
