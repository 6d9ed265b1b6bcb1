package th.phinong.relations.web;

import th.phinong.relations.store.Listings.Listing;
import th.phinong.web.Shell;

import java.util.List;

/**
 * All published lists.
 *
 * @param listings the newest first
 */
public record ListingsPage(Shell shell, List<Listing> listings) {}
