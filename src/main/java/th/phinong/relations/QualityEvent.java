package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.StoredFile;
import th.phinong.shared.RecordedEvent;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was said or decided about the quality of a relation, for the audit record. */
record QualityEvent(String what, RelationId relation, Map<String, Object> detail)
        implements RecordedEvent {

    static QualityEvent acted(
            RelationId relation,
            QualityIssue issue,
            QualityAct act,
            String reason,
            @Nullable String reference,
            List<StoredFile> files) {
        return new QualityEvent(
                "relations.quality-" + act.key(),
                relation,
                Map.of(
                        "issue",
                        issue.name(),
                        "reason",
                        reason,
                        "reference",
                        Objects.requireNonNullElse(reference, ""),
                        "files",
                        files.stream().map(QualityEvent::named).toList()));
    }

    private static String named(StoredFile file) {
        return file.name() + " " + file.sha256();
    }

    static QualityEvent contact(RelationId relation, String office, String reason) {
        return new QualityEvent(
                "relations.record-contact", relation, Map.of("office", office, "reason", reason));
    }

    @Override
    public String subjectType() {
        return "relation";
    }

    @Override
    public String subjectId() {
        return relation.toString();
    }
}
