package th.phinong.relations.store;

import java.util.List;
import java.util.Map;

/**
 * The year in which a page far in the order of years begins. With it PostgreSQL goes there by its
 * index, and need not walk over all that lies before.
 *
 * @param condition what the page's rows and all after them fulfil; empty where nothing is skipped
 * @param parameters its parameters
 * @param offset how many of those lie before the page
 */
record YearSkip(String condition, Map<String, Object> parameters, long offset) {

    /** Below it walking costs less than asking for the years. */
    static final long WORTH_IT = 5_000;

    /** Relations of a year of the Common Era; of no year where it is 0. */
    record OfYear(int year, long relations) {

        boolean isKnown() {
            return year != 0;
        }
    }

    static YearSkip nothing(long offset) {
        return new YearSkip("", Map.of(), offset);
    }

    /**
     * Where a page begins. A page on which the last known years and those of no year meet is walked
     * to: one condition cannot say both.
     *
     * @param years how many relations each year has, the least year first
     * @param descending whether the newest come first and those of no year last, or else the other
     *     way round
     * @param offset how many relations lie before the page
     * @param size how many are on it
     */
    static YearSkip to(List<OfYear> years, boolean descending, long offset, int size) {
        long known = years.stream().filter(OfYear::isKnown).mapToLong(OfYear::relations).sum();
        boolean bothOnOnePage = descending && offset < known && offset + size > known;
        long before = 0;
        for (var year : descending ? years.reversed() : years) {
            if (before + year.relations() > offset) {
                return bothOnOnePage ? nothing(offset) : from(year, descending, offset - before);
            }
            before += year.relations();
        }
        return nothing(offset);
    }

    private static YearSkip from(OfYear year, boolean descending, long offset) {
        if (year.isKnown()) {
            return new YearSkip(
                    " and signed_year " + (descending ? "<=" : ">=") + " :skippedTo",
                    Map.of("skippedTo", year.year()),
                    offset);
        }
        return descending
                ? new YearSkip(" and signed_year is null", Map.of(), offset)
                : nothing(offset);
    }
}
