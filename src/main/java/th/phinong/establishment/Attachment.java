package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.FileId;

import java.time.Instant;

/**
 * A file that belongs to a case.
 *
 * @param replaces the version before it, null for a first
 * @param replacedBy the version after it, null for the newest
 * @param author the user name of who added it
 * @param agency the code of the agency that they acted for
 */
public record Attachment(
        AttachmentId id,
        CaseId caseId,
        About about,
        FileId file,
        @Nullable AttachmentId replaces,
        @Nullable AttachmentId replacedBy,
        Instant addedAt,
        String author,
        String agency) {

    public boolean isNewest() {
        return replacedBy == null;
    }
}
