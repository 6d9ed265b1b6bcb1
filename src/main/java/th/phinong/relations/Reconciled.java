package th.phinong.relations;

import th.phinong.relations.store.Listings;

/** What came of a decision about a row. */
public sealed interface Reconciled {

    /**
     * It was decided, now or when the same was sent before.
     *
     * @param row the row as it is tied now
     */
    record Done(Listings.Row row) implements Reconciled {}

    /**
     * Somebody decided in between; nothing was changed.
     *
     * @param row the row as it is tied now
     */
    record Stale(Listings.Row row) implements Reconciled {}

    /**
     * It cannot be decided so.
     *
     * @param field which part of what was sent is wrong
     * @param what what is wrong with it, as the ending of {@code relations.reconcile.error.…}
     */
    record Faulty(String field, String what) implements Reconciled {}
}
