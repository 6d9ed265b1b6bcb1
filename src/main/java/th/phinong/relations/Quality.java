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
import th.phinong.relations.store.QualityRequests;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * What people do about points of the register that need work: a province confirms or contests, the
 * ministry decides. Each act is a line of its own, with its reason, and in the audit record.
 */
@Component
public class Quality {

    private final QualityActs acts;
    private final QualityRequests requests;
    private final QualityPoints points;
    private final StoredFiles files;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    Quality(
            QualityActs acts,
            QualityRequests requests,
            QualityPoints points,
            StoredFiles files,
            Contacts contacts,
            AuditTrail audit,
            Clock clock) {
        this.acts = acts;
        this.requests = requests;
        this.points = points;
        this.files = files;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of an act. */
    public enum Outcome {
        DONE,
        /** Somebody acted on the point before, so that it was no longer as the person saw it. */
        OVERTAKEN,
        /** The request's key stands for another request. */
        KEY_REUSED
    }

    /** Does something about a point; the same request under its key again changes nothing. */
    @Transactional
    public Outcome act(Official by, RelationId relation, QualityIssue issue, QualitySaid said) {
        var key = said.key();
        if (key == null) {
            var done = add(by, relation, issue, said);
            return done == null ? Outcome.OVERTAKEN : Outcome.DONE;
        }
        var digest = said.digest(relation, issue);
        var before = requests.digestOf(by, key).orElse(null);
        if (before != null) {
            return before.equals(digest) ? Outcome.DONE : Outcome.KEY_REUSED;
        }
        var done = add(by, relation, issue, said);
        if (done == null) {
            return Outcome.OVERTAKEN;
        }
        requests.add(by, key, digest, done);
        return Outcome.DONE;
    }

    /** Adds the act and tells its id; null where it may not be done, or not any more. */
    private @Nullable Long add(
            Official by, RelationId relation, QualityIssue issue, QualitySaid said) {
        var last = acts.lastOf(relation, issue);
        boolean may =
                PermissionPolicy.worksOnQuality(by)
                        && QualityAct.next(by.desk(), last, points.has(relation, issue))
                                .contains(said.act());
        if (!may) {
            return null;
        }
        var reference = said.reference();
        long id = acts.add(by, relation, issue, said.act(), said.reason(), reference);
        var kept = said.documents().stream().map(document -> keep(by, document)).toList();
        acts.addFiles(id, kept.stream().map(StoredFile::id).toList());
        audit.record(
                author(by),
                QualityEvent.acted(relation, issue, said.act(), said.reason(), reference, kept));
        return id;
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
