package th.phinong.documents.model;

import th.phinong.documents.Paper;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.List;

/**
 * A standard text, clause by clause, as printed with the printing's errors corrected (clause 8).
 *
 * @param id such as MOU-TH
 * @param version counts from 1; a text is never changed, a new one is another version
 * @param instrument what is signed
 * @param source where it was printed
 * @param translation whether it is the program's own translation rather than the ministry's text
 * @param numbering words that may stand before a clause's number
 * @param holes its options and blanks
 * @param parts its title, clauses and so on, in order
 * @param corrections where it departs from the print, and where it might
 */
public record StandardText(
        String id,
        int version,
        Paper instrument,
        Language language,
        LocalizedText source,
        boolean translation,
        List<String> numbering,
        List<Hole> holes,
        List<Part> parts,
        List<Correction> corrections) {

    public StandardText {
        numbering = List.copyOf(numbering);
        holes = List.copyOf(holes);
        parts = List.copyOf(parts);
        corrections = List.copyOf(corrections);
    }

    /**
     * A part of the text.
     *
     * @param id the clause's number in Arabic digits, or title, parties, preamble, closing, no
     *     legal effect, signature
     * @param lines where it was printed, by the lines of the source
     * @param text the words, in the notation of {@link Markup}
     */
    public record Part(String id, String lines, String text) {

        /** Whether it is a numbered clause. */
        public boolean isNumbered() {
            return Character.isDigit(id.charAt(0));
        }

        /** Whether it is a form for names rather than wording. */
        public boolean form() {
            return id.equals("signature");
        }
    }

    /**
     * How sure a correction is; what is only suggested is not in the text, but accepted in drafts.
     */
    public enum Certainty {
        CERTAIN,
        LIKELY,
        SUGGESTED
    }

    /** A correction of the print. */
    public record Correction(
            String part,
            String line,
            String printed,
            String corrected,
            Certainty certainty,
            LocalizedText reason) {}

    /** An option or blank by its name. */
    public Hole hole(String name) {
        return holes.stream()
                .filter(hole -> hole.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no " + name));
    }

    /** Whether a part has an option or blank of that subject. */
    boolean isIn(String part, String subject) {
        return holes.stream()
                .filter(hole -> hole.subject().equals(subject))
                .anyMatch(hole -> part(part).text().contains("{" + hole.name() + "}"));
    }

    /** A part by its id. */
    public Part part(String wanted) {
        return parts.stream()
                .filter(part -> part.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no part " + wanted));
    }
}
