package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A note on a case; it is never changed.
 *
 * @param corrects the note that it puts right, or null
 * @param correctedBy the note that puts it right, or null
 * @param author the user name of who wrote it
 * @param agency the code of the agency that they acted for
 */
public record Note(
        NoteId id,
        CaseId caseId,
        Audience audience,
        String text,
        @Nullable NoteId corrects,
        @Nullable NoteId correctedBy,
        Instant writtenAt,
        String author,
        String agency) {

    /** Who may read it, of those who may see the case. */
    public enum Audience {
        /** The writer's own agency, and the auditors, who read everything. */
        AGENCY,
        /** Everyone who may see the case. */
        CASE
    }
}
