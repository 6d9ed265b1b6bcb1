package th.phinong.establishment.web;

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

import th.phinong.establishment.Assignments;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.TurnKey;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;

/** Gives a turn of one's desk to one of its officers. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/assign")
class AssignController {

    private final Cases cases;
    private final Assignments assignments;
    private final CasePages pages;
    private final BesidePages beside;

    AssignController(Cases cases, Assignments assignments, CasePages pages, BesidePages beside) {
        this.cases = cases;
        this.assignments = assignments;
        this.pages = pages;
        this.beside = beside;
    }

    @GetMapping
    ModelAndView form(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String turn) {
        var page = page(shell, official, visible(official, id), new Sent(turn, "", ""), List.of());
        return Pages.page("establishment/assign", page);
    }

    @PostMapping
    ModelAndView assign(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String reason) {
        var found = visible(official, id);
        var entered =
                assignments.assign(
                        official,
                        new CaseId(id),
                        TurnKey.of(turn).orElse(null),
                        officer.strip(),
                        reason);
        return switch (entered) {
            case Entered.Done done -> new ModelAndView("redirect:/cases/" + id);
            case Entered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Entered.Refused refused -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Entered.Faulty(var faults) ->
                    Pages.page(
                            "establishment/assign",
                            page(
                                    shell,
                                    official,
                                    found,
                                    new Sent(turn, officer, reason),
                                    EnteredAnswers.errors(shell.words(), faults)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private record Sent(String turn, String officer, String reason) {}

    private AssignPage page(
            Shell shell, Official official, CaseRecord found, Sent sent, List<FieldError> errors) {
        var turns = beside.of(shell.words(), official, found).turns();
        return new AssignPage(
                shell,
                pages.header(shell.words(), found, List.of()),
                found.row().id().value(),
                Field.of("turn", shell.say("establishment.assign.turn"))
                        .withError(error(errors, "turn")),
                turns.stream().map(turn -> option(shell, turn, turns.size(), sent)).toList(),
                Field.of("officer", shell.say("establishment.assign.officer"))
                        .withError(error(errors, "officer")),
                officers(shell, official, sent),
                Field.of("reason", shell.say("establishment.assign.reason"))
                        .withHint(shell.say("establishment.assign.reason-hint"))
                        .withValue(sent.reason())
                        .withError(error(errors, "reason")),
                errors);
    }

    private static Option option(Shell shell, CaseBeside.TurnLine turn, int of, Sent sent) {
        var label =
                turn.officer().isEmpty()
                        ? shell.say("establishment.assign.turn-of-nobody", turn.act())
                        : shell.say("establishment.assign.turn-of", turn.act(), turn.officer());
        return Option.of(turn.key(), label, of == 1 || turn.key().equals(sent.turn()));
    }

    private List<Option> officers(Shell shell, Official official, Sent sent) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.assign.nobody"), false));
        Officers.of(assignments, official).sorted(shell.words()).stream()
                .map(
                        each ->
                                Option.of(
                                        each.userName(),
                                        shell.of(each.name()),
                                        each.userName()
                                                .equals(
                                                        sent.officer().isEmpty()
                                                                ? official.userName()
                                                                : sent.officer())))
                .forEach(options::add);
        return options;
    }

    private static @Nullable String error(List<FieldError> errors, String field) {
        return FieldError.at(field, errors);
    }

    private CaseRecord visible(Official official, long id) {
        var found =
                cases.find(official, new CaseId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }
}
