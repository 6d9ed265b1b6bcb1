package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param label its header
 * @param numeric whether it holds numbers, which stand at the right
 * @param href where its header sorts by it, or null if it can't
 * @param order how it is sorted now
 */
public record Column(String label, boolean numeric, @Nullable String href, Order order) {

    /** The order of a column that sorts. */
    public enum Order {
        NONE("none"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String aria;

        Order(String aria) {
            this.aria = aria;
        }

        /** The value of {@code aria-sort}. */
        public String aria() {
            return aria;
        }
    }

    public static Column of(String label) {
        return new Column(label, false, null, Order.NONE);
    }

    public static Column number(String label) {
        return new Column(label, true, null, Order.NONE);
    }

    /** The same column with a header that sorts. */
    public Column sortedBy(String address, Order now) {
        return new Column(label, numeric, address, now);
    }

    /**
     * The same column, sorting by a key in the query parameter {@code sort}: {@code key} up, {@code
     * -key} down. A column that is sorted up offers down, every other one up.
     *
     * @param address the page as it is now
     * @param key the column's key
     * @param sort the sort asked for now, or empty
     */
    public Column sortedBy(Address address, String key, String sort) {
        var now =
                sort.equals(key)
                        ? Order.ASCENDING
                        : sort.equals("-" + key) ? Order.DESCENDING : Order.NONE;
        var next = now == Order.ASCENDING ? "-" + key : key;
        return sortedBy(address.with("sort", next).without("page").toString(), now);
    }
}
