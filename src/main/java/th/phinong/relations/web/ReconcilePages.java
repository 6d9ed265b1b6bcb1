package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.Reconciled;
import th.phinong.relations.Reconciliation;
import th.phinong.relations.store.DeskRows;
import th.phinong.relations.store.DeskRows.Show;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** The reconciliation desk: rows of a list that wait, and a row with all that helps to read it. */
@Controller
@RequestMapping("/listings/{id}/reconcile")
class ReconcilePages {

    private static final int SIZE = 50;

    private final Listings listings;
    private final DeskRows rows;
    private final DeskView view;
    private final Reconciliation reconciliation;
    private final Directory directory;

    ReconcilePages(
            Listings listings,
            DeskRows rows,
            DeskView view,
            Reconciliation reconciliation,
            Directory directory) {
        this.listings = listings;
        this.rows = rows;
        this.view = view;
        this.reconciliation = reconciliation;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @RequestParam(defaultValue = "waiting") String show,
            @RequestParam(defaultValue = "1") String page) {
        var listing = listing(official, id);
        var shown = show(show);
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        var part = rows.page(listing, shown, number, SIZE);
        return Pages.page(
                "relations/reconcile",
                new DeskPage(
                        shell,
                        listing,
                        shown,
                        part,
                        view.units(part),
                        rows.count(listing, shown),
                        number,
                        SIZE));
    }

    @GetMapping("/{row:[0-9]+}")
    ModelAndView row(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable int row,
            @RequestParam(defaultValue = "") String decided) {
        var listing = listing(official, id);
        return page(shell, listing, found(listing, row), RulingForm.empty(), DeskSaid.of(decided));
    }

    @PostMapping("/{row:[0-9]+}/decisions")
    ModelAndView decide(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable int row,
            @RequestParam Map<String, String> sent) {
        var listing = listing(official, id);
        var form = new RulingForm(sent);
        var first = view.of(listing, found(listing, row)).candidates();
        var ruling = form.ruling(first, directory);
        if (ruling == null) {
            return refused(shell, listing, row, form, form.fault());
        }
        return switch (reconciliation.decide(official, listing, row, form.seen(), ruling)) {
            case Reconciled.Done done ->
                    new ModelAndView(
                            "redirect:/listings/"
                                    + listing.key()
                                    + "/reconcile/"
                                    + row
                                    + "?decided=1");
            case Reconciled.Stale(var now) ->
                    Pages.page(
                            "relations/reconcile-row",
                            of(shell, listing, now, form, new DeskSaid(false, true, List.of())),
                            HttpStatus.CONFLICT);
            case Reconciled.Faulty faulty -> refused(shell, listing, row, form, faulty);
        };
    }

    private ModelAndView refused(
            Shell shell, Listing listing, int row, RulingForm form, Reconciled.Faulty fault) {
        var words = shell.say("relations.reconcile.error." + fault.what());
        var said = new DeskSaid(false, false, List.of(new FieldError(fault.field(), words)));
        return Pages.page(
                "relations/reconcile-row",
                of(shell, listing, found(listing, row), form, said),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            Shell shell, Listing listing, Row row, RulingForm form, DeskSaid said) {
        return Pages.page("relations/reconcile-row", of(shell, listing, row, form, said));
    }

    private DeskRowPage of(Shell shell, Listing listing, Row row, RulingForm form, DeskSaid said) {
        return DeskRowPage.of(shell, listing, view.of(listing, row), form, said, directory);
    }

    private Row found(Listing listing, int row) {
        try {
            return rows.row(listing, row);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Listing listing(Official official, String id) {
        if (!PermissionPolicy.reconcilesLists(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ListingsApi.listing(listings, id);
    }

    private static Show show(String typed) {
        return Arrays.stream(Show.values())
                .filter(each -> each.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Show.WAITING);
    }
}
