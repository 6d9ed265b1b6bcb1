package th.phinong.establishment;

import th.phinong.documents.DraftSummary;
import th.phinong.documents.Paper;
import th.phinong.shared.Language;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A text of a draft that came back, compared with the standard text (C3).
 *
 * @param texts the text as it was read, by its language
 * @param attachments the files that it came in; none where it was pasted
 * @param found what was found then
 */
public record ReturnedDraft(
        long id,
        CaseId caseId,
        Paper paper,
        Map<Language, String> texts,
        List<AttachmentId> attachments,
        DraftSummary found,
        Instant at,
        String author,
        String agency) {

    public ReturnedDraft {
        texts = Map.copyOf(texts);
        attachments = List.copyOf(attachments);
    }
}
