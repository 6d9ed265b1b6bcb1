package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

/**
 * A letter of a case in a list.
 *
 * @param lang the language of the letter itself, as a tag
 * @param step the step that it belongs to, or null
 * @param clause the clause of the resolution, or empty
 */
public record LetterLine(
        String key,
        String name,
        String href,
        String form,
        String sender,
        String when,
        String lang,
        @Nullable String step,
        String clause) {}
