package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
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
import th.phinong.relations.AsAt;
import th.phinong.relations.Facts;
import th.phinong.relations.model.Point;
import th.phinong.relations.store.Sourced;
import th.phinong.relations.store.SourcedRelations;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the ministry says of a relation's facts: which it goes by, and what another paper says. */
@Controller
@RequestMapping("/relations/{id:[0-9]+}/facts")
class FactsController {

    private static final int LONGEST_REASON = 1000;

    private final SourcedRelations sourced;
    private final Facts facts;
    private final Directory directory;
    private final Clock clock;

    FactsController(SourcedRelations sourced, Facts facts, Directory directory, Clock clock) {
        this.sourced = sourced;
        this.facts = facts;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable String id) {
        ministryOnly(official);
        var page = assertion(shell, relation(id), Map.of(), List.of());
        return Pages.page("relations/assertion", page);
    }

    @PostMapping("/new")
    ModelAndView add(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @RequestParam Map<String, String> typed) {
        ministryOnly(official);
        var found = relation(id);
        var form = FactForm.read(typed, shell.words(), LocalDate.now(clock));
        if (!form.errors().isEmpty()) {
            var page = assertion(shell, found, typed, form.errors());
            return Pages.page("relations/assertion", page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        facts.record(
                official,
                found.line().id(),
                Objects.requireNonNull(form.source()),
                typed.getOrDefault("reference", "").strip(),
                Objects.requireNonNull(form.asAt()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.value()));
        return back(found);
    }

    @GetMapping("/{kind}")
    ModelAndView choose(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable String kind) {
        ministryOnly(official);
        var found = relation(id);
        var page = choice(shell, found, point(found, kind), Map.of(), List.of());
        return Pages.page("relations/choice", page);
    }

    @PostMapping("/{kind}")
    ModelAndView prefer(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed) {
        ministryOnly(official);
        var found = relation(id);
        var point = point(found, kind);
        var chosen = typed.getOrDefault("fact", "");
        var reason = typed.getOrDefault("reason", "").strip();
        var errors = new java.util.ArrayList<FieldError>();
        boolean none = chosen.equals("none") && point.choice() != null;
        if (!none && !isSaid(point, chosen)) {
            errors.add(new FieldError("fact", shell.say("relations.choice.error.fact")));
        }
        if (!FactForm.fits(reason, LONGEST_REASON)) {
            errors.add(new FieldError("reason", shell.say("relations.choice.error.reason")));
        }
        if (!errors.isEmpty()) {
            var page = choice(shell, found, point, typed, errors);
            return Pages.page("relations/choice", page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var fact = none ? null : Long.valueOf(chosen);
        facts.prefer(official, found.line().id(), point.kind(), fact, reason);
        return back(found);
    }

    private static boolean isSaid(Point point, String chosen) {
        return chosen.equals(String.valueOf(point.preferred().id()))
                || point.others().stream().anyMatch(f -> chosen.equals(String.valueOf(f.id())));
    }

    private AssertionPage assertion(
            Shell shell, Sourced found, Map<String, String> typed, List<FieldError> errors) {
        return new AssertionPage(
                shell, RelationRow.of(found.line(), directory), Map.copyOf(typed), errors);
    }

    private ChoicePage choice(
            Shell shell,
            Sourced found,
            Point point,
            Map<String, String> typed,
            List<FieldError> errors) {
        return new ChoicePage(
                shell,
                RelationRow.of(found.line(), directory),
                found,
                point,
                Map.copyOf(typed),
                List.copyOf(errors));
    }

    private Sourced relation(String id) {
        return RelationsApi.relation(sourced, id, AsAt.NOW);
    }

    private static Point point(Sourced found, String kind) {
        return found.points().stream()
                .filter(p -> FactWords.key(p.kind()).equals(kind))
                .filter(p -> p.isOpenToChoice() || p.choice() != null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(Sourced found) {
        return new ModelAndView("redirect:/relations/" + found.line().id() + "#facts");
    }

    private static void ministryOnly(@Nullable Official official) {
        if (!PermissionPolicy.keepsRegister(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
