package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.Province;
import th.phinong.relations.CaseRef;
import th.phinong.relations.Correction;
import th.phinong.relations.Counterpart;
import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.PrintedRow.Said;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what cases put right: each wrong fact stays, and a new one names it. The case is locked by
 * whoever corrects it, so that its own facts stay as they were read.
 */
@Repository
public class CaseCorrections {

    private final FactStore facts;
    private final RelationWriter relations;
    private final CaseFacts cases;
    private final CorrectionLocks locks;

    CaseCorrections(
            FactStore facts, RelationWriter relations, CaseFacts cases, CorrectionLocks locks) {
        this.facts = facts;
        this.locks = locks;
        this.relations = relations;
        this.cases = cases;
    }

    /** What an entry now says takes the place of what it said, where that was something else. */
    public void correct(
            RelationId relation, CaseFacts.Source source, List<Said> said, Correction why) {
        locks.oneAtATime();
        var wrong =
                counting(relation, source.caseRef()).stream()
                        .filter(fact -> fact.sourceRef().equals(source.ref()))
                        .collect(Collectors.toMap(Fact::kind, Function.identity()));
        var anew =
                said.stream()
                        .filter(s -> differs(wrong.get(s.kind()), s, source))
                        .map(s -> source.fact(s, corrects(wrong.get(s.kind()), why)))
                        .toList();
        if (!anew.isEmpty()) {
            relations.record(relation, anew);
        }
    }

    private static boolean differs(@Nullable Fact wrong, Said right, CaseFacts.Source source) {
        return wrong == null
                || !wrong.value().equals(right.value())
                || !wrong.asAt().equals(source.asAt());
    }

    /** The case is for a unit of the directory. */
    public RelationId move(
            RelationId from, CaseRef caseRef, Province province, ForeignUnit unit, Correction why) {
        return move(from, caseRef, Entry.of(province, unit, null), why);
    }

    /** The case is for a unit that the directory does not have, or for one of another name. */
    public RelationId move(
            RelationId from,
            CaseRef caseRef,
            Province province,
            Counterpart.Named named,
            Correction why) {
        return move(from, caseRef, cases.entry(province, named, null, caseRef), why);
    }

    /**
     * All that the case says is said of the right relation, and no longer of the wrong one; where
     * it is the same relation under a better name, only the name is.
     */
    private RelationId move(RelationId from, CaseRef caseRef, Entry right, Correction why) {
        locks.oneAtATime();
        locks.both(from, right);
        boolean sameRelation = relations.is(from, right);
        var said = counting(from, caseRef);
        boolean isPublic = said.stream().anyMatch(Fact::isPublic);
        var again =
                said.stream()
                        .filter(fact -> !sameRelation || fact.kind() == Fact.Kind.COUNTERPART)
                        .map(fact -> again(fact, right, isPublic, why))
                        .toList();
        var to = relations.recordOf(right, again, null);
        if (right.unit() == null) {
            relations.rename(to, right);
        }
        if (!to.equals(from)) {
            relations.derive(from);
        }
        return to;
    }

    private List<Fact> counting(RelationId relation, CaseRef caseRef) {
        return facts.of(relation).stream()
                .filter(fact -> fact.source() == Fact.Source.CASE && fact.counts())
                .filter(fact -> fact.sourceKey().equals(caseRef.toString()))
                .toList();
    }

    /** The name of a relation that the public sees is no secret, nor is what it was before. */
    private static FactStore.New again(Fact fact, Entry right, boolean isPublic, Correction why) {
        boolean named = fact.kind() == Fact.Kind.COUNTERPART;
        return new FactStore.New(
                fact.kind(),
                named ? right.name().th() : fact.value(),
                fact.source(),
                fact.sourceRef(),
                fact.asAt(),
                named ? isPublic : fact.isPublic(),
                "account:" + why.by(),
                Objects.requireNonNull(corrects(fact, why)));
    }

    private static FactStore.New.@Nullable Corrects corrects(@Nullable Fact wrong, Correction why) {
        return wrong == null
                ? null
                : new FactStore.New.Corrects(wrong.id(), why.agency(), why.reason());
    }
}
