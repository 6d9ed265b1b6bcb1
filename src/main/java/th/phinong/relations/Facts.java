package th.phinong.relations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.Official;
import th.phinong.relations.model.Fact;
import th.phinong.relations.store.ChosenFacts;

import java.time.LocalDate;

/**
 * What people of the ministry say of the register's facts: which of several sources it goes by, and
 * what a letter or a signed copy says. Nothing is overwritten; each act is a line of its own and
 * can be taken back.
 */
@Component
public class Facts {

    private final ChosenFacts chosen;
    private final AuditTrail audit;

    Facts(ChosenFacts chosen, AuditTrail audit) {
        this.chosen = chosen;
        this.audit = audit;
    }

    /**
     * The register goes by one fact, or again by its rules.
     *
     * @param kind what it is about
     * @param fact the id of a fact about it, or null to take an earlier choice back
     * @param reason why, 1 to 1000 characters
     * @throws IllegalArgumentException if the relation has no such fact
     */
    @Transactional
    public void prefer(
            Official by, RelationId relation, Fact.Kind kind, @Nullable Long fact, String reason) {
        chosen.prefer(by, relation, kind, fact, reason);
        audit.record(author(by), RegisterEvent.preferred(relation, kind, fact, reason));
    }

    /**
     * What a letter or a signed copy says of a relation.
     *
     * @param source which of the two
     * @param reference what the paper is called
     * @param asAt the day that it speaks of
     * @param value in the form that its kind has in the register
     */
    @Transactional
    public void record(
            Official by,
            RelationId relation,
            Fact.Source source,
            String reference,
            LocalDate asAt,
            Fact.Kind kind,
            String value) {
        chosen.record(by, relation, source, reference, asAt, kind, value);
        audit.record(author(by), RegisterEvent.recorded(relation, source, reference, kind, value));
    }

    private static Author author(Official by) {
        return new Author(by.userName(), by.agency().code());
    }
}
