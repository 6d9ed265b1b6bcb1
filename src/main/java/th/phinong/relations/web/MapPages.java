package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.relations.store.Totals;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The map of the world, of today or of a past day. */
@Controller
class MapPages {

    private final MapPairs pairs;
    private final Totals totals;
    private final Directory directory;
    private final Clock clock;

    MapPages(MapPairs pairs, Totals totals, Directory directory, Clock clock) {
        this.pairs = pairs;
        this.totals = totals;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/map")
    ModelAndView map(@RequestParam Map<String, String> parameters, Shell shell) {
        var form = FilterForm.read(parameters, directory, shell.words(), LocalDate.now(clock));
        var filter = form.filter();
        boolean whole =
                filter.province() == null && filter.country() == null && filter.status() == null;
        var found = whole ? pairs.all(filter.at()) : pairs.of(filter);
        var known = totals.countries();
        var countries =
                directory.countriesByName(shell.language()).stream()
                        .filter(c -> known.contains(c.iso2()) || c.iso2().equals(filter.country()))
                        .toList();
        var page =
                new MapPage(
                        shell, form, found, countries, directory.provincesByName(shell.language()));
        var status = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Pages.page("relations/map", page, status);
    }
}
