package th.phinong.relations.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.relations.store.Listings;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The public pages of the published lists. */
@Controller
class ListingPages {

    private final PastLists lists;
    private final Directory directory;
    private final Clock clock;

    ListingPages(PastLists lists, Directory directory, Clock clock) {
        this.lists = lists;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/listings")
    ModelAndView listings(Shell shell, @RequestParam Map<String, String> parameters) {
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        return Pages.page(
                "relations/listings",
                new ListingsPage(shell, AsAtBar.of(shell, form), lists.all(form.at())),
                AsAtBar.status(form));
    }

    @GetMapping("/listings/{id}")
    ModelAndView listing(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Shell shell) {
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var listing = lists.listing(id, form.at());
        var rows = lists.rows(listing, form.at());
        var units =
                directory.foreignUnits(
                        rows.stream()
                                .map(Listings.Row::unit)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var page =
                new ListingPage(
                        shell,
                        AsAtBar.of(shell, form),
                        listing,
                        lists.wasTakenBack(listing, form.at()),
                        rows,
                        units);
        return Pages.page("relations/listing", page, AsAtBar.status(form));
    }
}
