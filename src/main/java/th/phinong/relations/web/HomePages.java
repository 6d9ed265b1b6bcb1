package th.phinong.relations.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.relations.AsAt;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.PastTotals;
import th.phinong.relations.store.Totals;
import th.phinong.web.MapProvince;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.WorldDrawing;
import th.phinong.web.WorldMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The first page, of today or of a past day. */
@Controller
class HomePages {

    private final Totals totals;
    private final PastTotals past;
    private final Headlines headlines;
    private final MapPairs pairs;
    private final Directory directory;
    private final Clock clock;

    HomePages(
            Totals totals,
            PastTotals past,
            Headlines headlines,
            MapPairs pairs,
            Directory directory,
            Clock clock) {
        this.totals = totals;
        this.past = past;
        this.headlines = headlines;
        this.pairs = pairs;
        this.directory = directory;
        this.clock = clock;
    }

    /** The register's relations by province, and the countries that they are with. */
    private record Register(List<Totals.OfProvince> provinces, Set<String> countries) {}

    @GetMapping("/")
    ModelAndView home(Shell shell, @RequestParam Map<String, String> parameters) {
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var bar = AsAtBar.of(shell, form);
        var register = register(form.at());
        var byProvince = new HashMap<String, Long>();
        long unconfirmed = 0;
        for (var total : register.provinces()) {
            if (total.status() == RelationStatus.UNCONFIRMED) {
                unconfirmed += total.relations();
            } else {
                byProvince.merge(total.province().iso(), total.relations(), Long::sum);
            }
        }
        var page =
                new HomePage(
                        shell,
                        bar,
                        headlines.newest(form.at()),
                        provinces(shell, bar, byProvince),
                        byProvince.values().stream().mapToLong(Long::longValue).sum(),
                        unconfirmed,
                        countries(shell, register.countries()),
                        world(shell, bar));
        return Pages.page("relations/home", page, AsAtBar.status(form));
    }

    private WorldDrawing world(Shell shell, AsAtBar bar) {
        var arcs = MapArcs.of(pairs.all(bar.at()).pairs(), bar);
        return WorldDrawing.of(WorldMap.WORLD, arcs, false, shell.words());
    }

    private Register register(AsAt at) {
        if (at.isNow()) {
            return new Register(totals.byProvince(), totals.countries());
        }
        var then = past.of(at);
        var countries =
                then.others().stream()
                        .map(Totals.CountryOrYear::country)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new Register(then.provinces(), countries);
    }

    private List<MapProvince> provinces(Shell shell, AsAtBar bar, Map<String, Long> relations) {
        return directory.provincesByName(shell.language()).stream()
                .map(
                        p ->
                                new MapProvince(
                                        p.code().iso(),
                                        p.name(),
                                        Math.toIntExact(relations.getOrDefault(p.code().iso(), 0L)),
                                        bar.keep("/provinces/" + p.code())))
                .toList();
    }

    private List<Country> countries(Shell shell, Set<String> known) {
        return directory.countriesByName(shell.language()).stream()
                .filter(c -> known.contains(c.iso2()))
                .toList();
    }
}
