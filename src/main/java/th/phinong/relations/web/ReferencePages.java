package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.Province;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationFilter;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The public pages of what the register refers to: provinces, foreign units. */
@Controller
class ReferencePages {

    private final Register register;
    private final Directory directory;
    private final Clock clock;

    ReferencePages(Register register, Directory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/provinces/{iso}")
    ModelAndView province(
            @PathVariable String iso, @RequestParam Map<String, String> parameters, Shell shell) {
        var province = province(iso);
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var all = RelationFilter.everything(shell.language()).at(form.at());
        var found = register.find(all.of(province.code()));
        var borders =
                province.borderCountries().stream()
                        .flatMap(code -> directory.country(code).stream())
                        .toList();
        var rows = RelationRow.of(found.lines(), directory);
        return Pages.page(
                "relations/province",
                new ProvincePage(
                        shell, AsAtBar.of(shell, form), province, borders, rows, found.total()),
                AsAtBar.status(form));
    }

    @GetMapping("/counterparts/{id}")
    ModelAndView counterpart(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Shell shell) {
        var unit = unit(id);
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var all = RelationFilter.everything(shell.language()).at(form.at());
        var found = register.find(all.with(unit.id()));
        var rows = RelationRow.of(found.lines(), directory);
        return Pages.page(
                "relations/counterpart",
                new CounterpartPage(shell, AsAtBar.of(shell, form), unit, rows, found.total()),
                AsAtBar.status(form));
    }

    private Province province(String iso) {
        try {
            return directory.province(new ProvinceCode(iso)).orElseThrow(ReferencePages::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private ForeignUnit unit(String id) {
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        return directory
                .foreignUnit(new ForeignUnitId(Long.parseLong(id)))
                .orElseThrow(ReferencePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
