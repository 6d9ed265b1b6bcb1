package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.CountryTotals;
import th.phinong.relations.store.PastTotals;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationFilter;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The public pages of countries. */
@Controller
class CountryPages {

    private final Register register;
    private final CountryTotals totals;
    private final PastTotals past;
    private final Directory directory;
    private final Clock clock;

    CountryPages(
            Register register,
            CountryTotals totals,
            PastTotals past,
            Directory directory,
            Clock clock) {
        this.register = register;
        this.totals = totals;
        this.past = past;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/countries/{iso2}")
    ModelAndView country(
            @PathVariable String iso2, @RequestParam Map<String, String> parameters, Shell shell) {
        var country =
                directory
                        .country(iso2.toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var at = form.at();
        var all = RelationFilter.everything(shell.language()).at(at).with(country.iso2());
        var lines = register.find(all).lines();
        var unconfirmed = register.find(all.with(RelationStatus.UNCONFIRMED)).lines();
        return Pages.page(
                "relations/country",
                new CountryPage(
                        shell,
                        AsAtBar.of(shell, form),
                        country,
                        at.isNow() ? totals.of(country.iso2()) : past.ofCountry(country.iso2(), at),
                        RelationRow.of(
                                lines.stream()
                                        .filter(l -> l.status() != RelationStatus.UNCONFIRMED)
                                        .toList(),
                                directory),
                        RelationRow.of(unconfirmed, directory)),
                AsAtBar.status(form));
    }
}
