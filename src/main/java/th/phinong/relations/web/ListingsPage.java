package th.phinong.relations.web;

import java.util.List;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.web.Shell;

/**
 * All published lists.
 *
 * @param listings the newest first
 */
public record ListingsPage(Shell shell, List<Listing> listings) {}
