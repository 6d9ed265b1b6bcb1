package th.phinong.relations.web;

import th.phinong.relations.store.Listings.Listing;
import th.phinong.web.Shell;

import java.util.List;

/**
 * All published lists.
 *
 * @param bar of which day the page is
 * @param listings those that there were, the newest first
 */
public record ListingsPage(Shell shell, AsAtBar bar, List<Listing> listings) {}
