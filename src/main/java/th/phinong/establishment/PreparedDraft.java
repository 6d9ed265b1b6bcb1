package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.FileId;
import th.phinong.documents.Paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft made from the standard texts (C1).
 *
 * @param caseId the case that it is for; null where it belongs to none
 * @param agency the agency that began it
 * @param versions all of them, oldest first
 */
public record PreparedDraft(
        PreparedDraftId id,
        @Nullable CaseId caseId,
        Paper paper,
        String agency,
        List<Version> versions) {

    public PreparedDraft {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param number from 1
     * @param answers what was chosen and filled in, by the names of the fields
     * @param textTh how it reads in Thai
     * @param textEn how it reads in English
     * @param otherFile the text in the counterpart's language, null without
     * @param author who made it
     * @param agency the agency of whoever made it
     */
    public record Version(
            int number,
            Map<String, String> answers,
            String textTh,
            String textEn,
            @Nullable FileId otherFile,
            Instant madeAt,
            String author,
            String agency) {
        public Version {
            answers = Map.copyOf(answers);
        }
    }

    public Version latest() {
        return versions.getLast();
    }

    /** A version by its number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
