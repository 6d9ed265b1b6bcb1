package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;

/**
 * Which of a desk's work a list shows, what is due first first.
 *
 * @param assigned whose of it
 * @param due how near its deadline
 * @param action one act's, or null
 * @param country cases with one country (ISO 3166-1 alpha-2), or null
 * @param q words of the number or of the foreign unit's name, or empty
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record WorkQuery(
        Assigned assigned,
        Due due,
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

    /** How near the deadline of work. */
    public enum Due {
        /** With a deadline or without. */
        ANY,
        /** It has passed. */
        OVERDUE,
        /** It is today or within the next working days. */
        SOON
    }

    public WorkQuery {
        if (page < 1 || page > CaseQuery.LAST_PAGE || size < 1 || size > CaseQuery.LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }

    /** The same, however near its deadline. */
    public WorkQuery with(Due other) {
        return new WorkQuery(assigned, other, action, country, q, page, size);
    }
}
