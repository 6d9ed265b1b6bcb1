package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Paper;
import th.phinong.shared.HashChain;
import th.phinong.shared.RecordedEvent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version of a draft was made from the standard text, for the audit record. */
record DraftPrepared(String subjectId, Map<String, Object> detail) implements RecordedEvent {

    /** The words themselves stay with the draft; their hash is recorded. */
    static DraftPrepared of(
            PreparedDraftId id,
            @Nullable CaseId caseId,
            Paper paper,
            PreparedDraft.Version version) {
        var detail = new LinkedHashMap<String, Object>();
        if (caseId != null) {
            detail.put("case", caseId.value());
        }
        detail.put("paper", paper.name());
        detail.put("version", version.number());
        var texts = List.of(version.textTh(), version.textEn());
        detail.put("hash", HashChain.link(HashChain.START, texts));
        return new DraftPrepared(id.toString(), detail);
    }

    @Override
    public String what() {
        return "establishment.prepare-draft";
    }

    @Override
    public String subjectType() {
        return "draft";
    }
}
