package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.CountryTotals;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationFilter;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.Locale;

/** The public pages of countries. */
@Controller
class CountryPages {

    private final Register register;
    private final CountryTotals totals;
    private final Directory directory;

    CountryPages(Register register, CountryTotals totals, Directory directory) {
        this.register = register;
        this.totals = totals;
        this.directory = directory;
    }

    @GetMapping("/countries/{iso2}")
    ModelAndView country(@PathVariable String iso2, Shell shell) {
        var country =
                directory
                        .country(iso2.toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = RelationFilter.everything(shell.language()).with(country.iso2());
        var lines = register.find(all).lines();
        var unconfirmed = register.find(all.with(RelationStatus.UNCONFIRMED)).lines();
        return Pages.page(
                "relations/country",
                new CountryPage(
                        shell,
                        country,
                        totals.of(country.iso2()),
                        RelationRow.of(
                                lines.stream()
                                        .filter(l -> l.status() != RelationStatus.UNCONFIRMED)
                                        .toList(),
                                directory),
                        RelationRow.of(unconfirmed, directory)));
    }
}
