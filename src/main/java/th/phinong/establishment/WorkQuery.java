package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;

/**
 * Which of a desk's work a list shows, what has waited longest first.
 *
 * @param assigned whose of it
 * @param action one act's, or null
 * @param country cases with one country (ISO 3166-1 alpha-2), or null
 * @param q words of the number or of the foreign unit's name, or empty
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record WorkQuery(
        Assigned assigned,
        @Nullable ActionName action,
        @Nullable String country,
        String q,
        int page,
        int size) {

    /** Whose of a desk's work. */
    public enum Assigned {
        /** Everybody's. */
        ANY,
        /** Of the officer who asks. */
        MINE,
        /** What nobody in particular has. */
        NOBODY
    }

    public WorkQuery {
        if (page < 1 || page > CaseQuery.LAST_PAGE || size < 1 || size > CaseQuery.LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }
}
