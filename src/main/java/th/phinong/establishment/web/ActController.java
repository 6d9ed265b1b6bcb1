package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.phinong.access.InterruptedForm;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Shell;

/**
 * The form of an act on a case: filled in, shown once more, done. Whatever is refused comes back with
 * everything that was typed.
 */
@Controller
class ActController {

    private static final String PATH = "/cases/{id:[0-9]+}/{action:[a-z-]+}";

    private final Cases cases;
    private final ActPages pages;
    private final RequestKeys keys;

    ActController(Cases cases, ActPages pages, RequestKeys keys) {
        this.cases = cases;
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView form(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String action,
            HttpServletRequest request) {
        var found = visible(official, id);
        var name = named(official, action);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        return kept == null
                ? pages.empty(shell, official, found, name)
                : pages.again(shell, official, found, name, SentForm.of(kept)).resumed();
    }

    @PostMapping(PATH)
    ModelAndView act(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String action,
            HttpServletRequest request) {
        var found = visible(official, id);
        var name = named(official, action);
        var sent = SentForm.of(request);
        var form = pages.again(shell, official, found, name, sent);
        return switch (sent.step()) {
            case EDIT -> form.page(HttpStatus.OK);
            case CHECK ->
                    name == ActionName.SAVE_PROPOSAL
                            ? act(shell, official, found, name, sent, form)
                            : check(official, found, name, sent, form);
            case CONFIRM -> act(shell, official, found, name, sent, form);
        };
    }

    private ModelAndView check(
            Official official, CaseRecord found, ActionName name, SentForm sent, ActForm form) {
        var outcome = cases.check(official, found.row().id(), name, form.input(), sent.version());
        return outcome instanceof Outcome.Done ? form.check() : refused(outcome, form);
    }

    private ModelAndView act(
            Shell shell,
            Official official,
            CaseRecord found,
            ActionName name,
            SentForm sent,
            ActForm form) {
        var caseId = found.row().id();
        Map<String, Object> input = form.input();
        var outcome =
                cases.act(
                        official,
                        caseId,
                        name,
                        input,
                        sent.version(),
                        keys.of(sent.key(), caseId + " " + name.tag(), input));
        return outcome instanceof Outcome.Done
                ? new ModelAndView("redirect:/cases/" + caseId + "?done=" + name.tag())
                : refused(outcome, form);
    }

    private static ModelAndView refused(Outcome outcome, ActForm form) {
        return switch (outcome) {
            case Outcome.Done done -> throw new IllegalArgumentException("done is not refused");
            case Outcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Refused(var refusal) ->
                    form.refused(refusal)
                            .page(
                                    CaseProblems.isForbidden(refusal)
                                            ? HttpStatus.FORBIDDEN
                                            : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Invalid(var errors, var broken) ->
                    form.faulty(errors, broken).page(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale(var seen, var current) ->
                    form.overtaken(seen).page(HttpStatus.CONFLICT);
            case Outcome.KeyReused() -> form.page(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ActionName named(Official official, String action) {
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ActionName.ofTag(action)
                .filter(name -> !List.of(ActionName.OPEN_CASE, ActionName.CORRECT).contains(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
