package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.access.InterruptedForm;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.Route;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Opening a case: a province says with whom, and sees first what it may repeat; a post or the
 * Ministry of Foreign Affairs reports an overture.
 */
@Controller
class NewCaseController {

    private final Cases cases;
    private final NewCaseForms forms;
    private final RequestKeys keys;

    NewCaseController(Cases cases, NewCaseForms forms, RequestKeys keys) {
        this.cases = cases;
        this.forms = forms;
        this.keys = keys;
    }

    @GetMapping("/cases/new")
    ModelAndView form(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request) {
        var route = route(official);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        return kept == null
                ? forms.form(
                        shell,
                        route,
                        Map.of("q", q),
                        SentForm.newKey(),
                        List.of(),
                        null,
                        HttpStatus.OK)
                : again(shell, route, SentForm.of(kept), List.of(), null, HttpStatus.OK);
    }

    @PostMapping("/cases/new")
    ModelAndView open(
            Shell shell, @AuthenticationPrincipal Official official, HttpServletRequest request) {
        var route = route(official);
        var sent = SentForm.of(request);
        var input = NewCaseForms.input(route, sent);
        if (sent.step() == SentForm.Step.EDIT) {
            return again(shell, route, sent, List.of(), null, HttpStatus.OK);
        }
        var outcome =
                sent.step() == SentForm.Step.CHECK
                        ? cases.checkOpening(official, input)
                        : cases.open(official, input, keys.of(sent.key(), "open-case", input));
        return switch (outcome) {
            case Outcome.Done(var caseId, var _, var _) ->
                    sent.step() == SentForm.Step.CHECK
                            ? forms.check(shell, route, official, input, sent.key())
                            : new ModelAndView("redirect:/cases/" + caseId + next(route));
            case Outcome.Refused(var refusal) ->
                    again(shell, route, sent, List.of(), refusal, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Invalid(var errors, var broken) ->
                    again(shell, route, sent, errors, broken, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.KeyReused() ->
                    again(shell, route, sent, List.of(), null, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale stale -> throw new IllegalStateException("a new case is not stale");
            case Outcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView again(
            Shell shell,
            Route route,
            SentForm sent,
            List<FieldError> errors,
            @Nullable RuleRefusal refusal,
            HttpStatus status) {
        var typed = NewCaseForms.typed(sent);
        return forms.form(shell, route, typed, sent.key(), errors, refusal, status);
    }

    /** The province goes on with its proposal; an overture waits for the next desk. */
    private static String next(Route route) {
        return route == Route.PROVINCE ? "/propose" : "?done=open-case";
    }

    /** The route on which this desk begins cases. */
    private static Route route(Official official) {
        return Stream.of(Route.values())
                .filter(route -> PermissionPolicy.actsForDesk(official))
                .filter(route -> Procedure.mayOpen(route, official.desk()).isAllowed())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
