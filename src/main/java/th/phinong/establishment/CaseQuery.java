package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

/**
 * Which cases a list shows, newest change first.
 *
 * @param q words of the number or of the foreign unit's name, or empty
 * @param unit those with one foreign unit, by its id, or null
 * @param province one province's, or null
 * @param country one country's (ISO 3166-1 alpha-2), or null
 * @param stage those at one stage, by its tag, or null
 * @param closed the closed ones, those that are not, or null for both
 * @param page from 1
 * @param size rows a page, 1 to 200
 */
public record CaseQuery(
        String q,
        @Nullable Long unit,
        @Nullable ProvinceCode province,
        @Nullable String country,
        @Nullable String stage,
        @Nullable Boolean closed,
        int page,
        int size) {

    /** The most pages that are looked into: further back, one searches. */
    public static final int LAST_PAGE = 1_000;

    public static final int LARGEST_PAGE = 200;

    public CaseQuery {
        if (page < 1 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no such page");
        }
    }
}
