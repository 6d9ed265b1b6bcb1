package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import th.phinong.identity.Official;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;

import java.time.LocalDate;
import java.util.List;

/** Writes what people say of facts, and derives the relation's line again. */
@Repository
public class ChosenFacts {

    private final FactStore facts;
    private final PreferenceStore preferences;
    private final RelationWriter relations;

    ChosenFacts(FactStore facts, PreferenceStore preferences, RelationWriter relations) {
        this.facts = facts;
        this.preferences = preferences;
        this.relations = relations;
    }

    /** See {@link th.phinong.relations.Facts#prefer}. */
    public void prefer(
            Official by, RelationId relation, Fact.Kind kind, @Nullable Long fact, String reason) {
        boolean known =
                fact == null
                        || facts.of(relation).stream()
                                .anyMatch(
                                        f ->
                                                f.id() == fact
                                                        && f.isPublic()
                                                        && f.counts()
                                                        && isAbout(f, kind));
        if (!known) {
            throw new IllegalArgumentException("no such fact of relation " + relation);
        }
        preferences.add(by, relation, kind, fact, reason);
        relations.record(relation, List.of());
    }

    /** A day says something of the year too. */
    private static boolean isAbout(Fact fact, Fact.Kind kind) {
        return fact.kind() == kind
                || kind == Fact.Kind.SIGNED_YEAR && fact.kind() == Fact.Kind.SIGNED_ON;
    }

    /** See {@link th.phinong.relations.Facts#record}. */
    public void record(
            Official by,
            RelationId relation,
            Fact.Source source,
            String reference,
            LocalDate asAt,
            Fact.Kind kind,
            String value) {
        relations.record(
                relation,
                List.of(
                        new FactStore.New(
                                kind, value, source, reference, asAt, true, by.userName(), null)));
    }
}
