package th.phinong.relations.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationId;
import th.phinong.relations.store.Places;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.SourcedRelations;
import th.phinong.relations.store.Totals;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The public pages of the register: the list, a relation. */
@Controller
class RegisterPages {

    private final Register register;
    private final SourcedRelations sourced;
    private final Places places;
    private final Totals totals;
    private final Directory directory;
    private final Clock clock;
    private final String site;

    RegisterPages(
            Register register,
            SourcedRelations sourced,
            Places places,
            Totals totals,
            Directory directory,
            Clock clock,
            @Value("${PHINONG_BASE_URL:http://localhost:${server.port}}") String site) {
        this.register = register;
        this.sourced = sourced;
        this.places = places;
        this.totals = totals;
        this.directory = directory;
        this.clock = clock;
        this.site = site.replaceAll("/+$", "");
    }

    @GetMapping("/relations")
    ModelAndView relations(@RequestParam Map<String, String> parameters, Shell shell) {
        var form = FilterForm.read(parameters, directory, shell.words(), LocalDate.now(clock));
        var page =
                RelationsPage.of(
                        shell,
                        site,
                        form,
                        register.find(form.filter()),
                        totals.countries(),
                        directory);
        var status = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Pages.page("relations/list", page, status);
    }

    @GetMapping("/relations/{id}")
    ModelAndView relation(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Shell shell) {
        var form = AsAtForm.read(parameters, shell.words(), LocalDate.now(clock));
        var moved = form.at().knownOn() == null ? moved(id) : Optional.<RelationId>empty();
        if (moved.isPresent()) {
            var bar = AsAtBar.of(shell, form);
            return new ModelAndView("redirect:" + bar.keep("/relations/" + moved.get()));
        }
        var found = RelationsApi.relation(sourced, id, form.at());
        var unit = found.line().unit();
        var page =
                new RelationPage(
                        shell,
                        AsAtBar.of(shell, form),
                        RelationRow.of(found.line(), directory),
                        unit == null ? null : directory.foreignUnit(unit).orElse(null),
                        found,
                        clock.getZone());
        return Pages.page("relations/relation", page, AsAtBar.status(form));
    }

    /** A link to a relation whose rows have all been read anew leads to what they say now. */
    private Optional<RelationId> moved(String id) {
        return id.matches("[1-9]\\d{0,17}")
                ? places.movedTo(new RelationId(Long.parseLong(id)))
                : Optional.empty();
    }
}
