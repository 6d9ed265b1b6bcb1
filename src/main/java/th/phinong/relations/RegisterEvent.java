package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.model.Fact;
import th.phinong.relations.model.NewList;
import th.phinong.shared.RecordedEvent;

import java.util.Map;

/** What a person did to the register, for the audit record. */
record RegisterEvent(String what, String subjectType, String subjectId, Map<String, Object> detail)
        implements RecordedEvent {

    static RegisterEvent preferred(
            RelationId relation, Fact.Kind kind, @Nullable Long fact, String reason) {
        return fact == null
                ? ofRelation(
                        "relations.take-preference-back",
                        relation,
                        Map.of("kind", kind.name(), "reason", reason))
                : ofRelation(
                        "relations.prefer-fact",
                        relation,
                        Map.of("kind", kind.name(), "fact", fact, "reason", reason));
    }

    static RegisterEvent recorded(
            RelationId relation,
            Fact.Source source,
            String reference,
            Fact.Kind kind,
            String value) {
        return ofRelation(
                "relations.record-fact",
                relation,
                Map.of(
                        "source",
                        source.name(),
                        "reference",
                        reference,
                        "kind",
                        kind.name(),
                        "value",
                        value));
    }

    static RegisterEvent listRead(ImportId list, NewList what) {
        return new RegisterEvent(
                "relations.read-list",
                "list-import",
                list.toString(),
                Map.of("key", what.key(), "file", what.fileName()));
    }

    static RegisterEvent list(String what, ImportId list) {
        return new RegisterEvent(what, "list-import", list.toString(), Map.of());
    }

    private static RegisterEvent ofRelation(
            String what, RelationId relation, Map<String, Object> detail) {
        return new RegisterEvent(what, "relation", relation.toString(), detail);
    }
}
