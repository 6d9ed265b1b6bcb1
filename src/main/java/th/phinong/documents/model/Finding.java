package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Hole.FillKind;
import th.phinong.shared.Language;

import java.util.List;

/**
 * What was found of one part.
 *
 * @param clause the part's id; of what was added its own number, or after which part it stands
 * @param standard the text of the standard, empty for what was added
 * @param found the text of the draft, empty for what is missing
 * @param differences words out and in, in order
 * @param fills what was chosen or written in
 * @param moved whether it stands elsewhere than in the standard
 * @param tracked whether a word processor's tracked changes lie in it
 */
public record Finding(
        String clause,
        Language language,
        Verdict verdict,
        String standard,
        String found,
        List<Difference> differences,
        List<Filled> fills,
        boolean moved,
        boolean tracked) {

    public Finding {
        differences = List.copyOf(differences);
        fills = List.copyOf(fills);
    }

    /**
     * Words that differ at one place.
     *
     * @param out the words of the standard that are not in the draft
     * @param in the words of the draft that are not in the standard
     * @param start where they begin in the found text, or where those that are out would be
     * @param end behind the last of them
     * @param at where the words that are out begin in the standard text with its options as in the
     *     draft
     */
    public record Difference(String out, String in, int start, int end, int at) {}

    /**
     * An option chosen or a blank filled.
     *
     * @param name the option's or blank's name
     * @param way the place of what was chosen among the choices, 99 for what was written in
     * @param meaning what was chosen, under the same name in every language; null where the choice
     *     has none
     * @param kind what the blank is for, null for an option
     * @param text what stands in the draft
     * @param start where it begins in the found text
     */
    public record Filled(
            String name,
            int way,
            @Nullable String meaning,
            @Nullable FillKind kind,
            String text,
            int start) {

        /** Whether something was written in rather than chosen. */
        public boolean isWritten() {
            return way == Node.WRITTEN_IN;
        }
    }
}
