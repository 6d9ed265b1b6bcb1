package th.phinong.documents.model;

import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

/**
 * Words of a draft that could bind.
 *
 * @param clause the part that they stand in, as in its {@link Finding}
 * @param entry the code of the list's entry
 * @param words as they stand in the draft; of a sentence that is gone, as they stood in the
 *     standard
 * @param start where they begin in the found text
 * @param end behind the last of them
 * @param why what they do
 * @param instead what to write
 */
public record BindingHit(
        String clause,
        Language language,
        String entry,
        BindingWords.Kind kind,
        BindingWords.Severity severity,
        String words,
        int start,
        int end,
        LocalizedText why,
        LocalizedText instead) {}
