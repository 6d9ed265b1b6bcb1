package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

/**
 * A letter of a case as it was sent, in a list.
 *
 * @param href where its file is
 * @param lang the language of the file's name, or null
 */
public record KeptLine(
        long id,
        String name,
        String number,
        String dated,
        String href,
        String file,
        @Nullable String lang,
        String by) {}
