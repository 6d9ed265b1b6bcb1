package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A draft as it reads in one language.
 *
 * @param standard the id of the standard text that it was made from
 * @param version that text's version
 * @param parts in order
 */
public record WrittenDraft(String standard, int version, Language language, List<Part> parts) {

    public WrittenDraft {
        parts = List.copyOf(parts);
    }

    /** A part, line by line. */
    public record Part(String id, List<List<Run>> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** Whether it is the form for those who sign. */
        public boolean isSigned() {
            return id.equals("signature");
        }

        /** The lines of each of the two sides that sign, which paper has beside each other. */
        public List<List<List<Run>>> sides() {
            int half = lines.size() / 2;
            return List.of(lines.subList(0, half), lines.subList(half, lines.size()));
        }

        /** Its words. */
        public String text() {
            return lines.stream()
                    .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * Words.
     *
     * @param field the option or blank that they stand in, null for none
     * @param open whether it is still to be chosen or filled
     */
    public record Run(String text, @Nullable String field, boolean open) {}

    /** The whole text, as it could be pasted. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }
}
