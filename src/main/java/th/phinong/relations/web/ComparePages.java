package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.relations.store.Listings;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

/** The page that compares two published lists. */
@Controller
class ComparePages {

    private final Listings listings;
    private final Comparisons comparisons;

    ComparePages(Listings listings, Comparisons comparisons) {
        this.listings = listings;
        this.comparisons = comparisons;
    }

    @GetMapping("/listings/compare")
    ModelAndView compare(
            Shell shell,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var all = listings.all();
        if (from.isEmpty() && to.isEmpty()) {
            return Pages.page("relations/compare", new ComparePage(shell, all, null));
        }
        var compared = comparisons.of(from, to);
        if (compared == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page("relations/compare", new ComparePage(shell, all, compared));
    }
}
