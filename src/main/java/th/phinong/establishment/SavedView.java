package th.phinong.establishment;

/**
 * Filters of the work list under a name of their owner's.
 *
 * @param query the address's query, as the work list writes it
 */
public record SavedView(long id, String name, String query) {}
