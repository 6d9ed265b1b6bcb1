package th.phinong.relations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.store.Contacts;
import th.phinong.relations.store.QualityActs;

/**
 * What people do about points of the register that need work: a province confirms or contests, the
 * ministry decides. Each act is a line of its own, with its reason, and in the audit record.
 */
@Component
public class Quality {

    private final QualityActs acts;
    private final Contacts contacts;
    private final AuditTrail audit;

    Quality(QualityActs acts, Contacts contacts, AuditTrail audit) {
        this.acts = acts;
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * Does something about a point.
     *
     * @param reason why, 1 to 1000 characters
     * @param reference the document that shows it, or null
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
            @Nullable String reference) {
        var last = acts.lastOf(relation, issue);
        boolean may =
                PermissionPolicy.worksOnQuality(by)
                        && QualityAct.next(by.desk(), last).contains(act);
        if (may) {
            acts.add(by, relation, issue, act, reason, reference);
            audit.record(author(by), QualityEvent.acted(relation, issue, act, reason, reference));
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

    private static Author author(Official by) {
        return new Author(by.userName(), by.agency().code());
    }
}
