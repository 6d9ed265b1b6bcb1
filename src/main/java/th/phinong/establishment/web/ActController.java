package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.access.InterruptedForm;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.ReturnedDrafts;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Procedure;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.shared.Decision;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Map;

/**
 * The form of an act on a case: filled in, shown once more, done. Whatever is refused comes back
 * with everything that was typed.
 */
@Controller
class ActController {

    private static final String PATH = "/cases/{id:[0-9]+}/{action:[a-z-]+}";

    private final Cases cases;
    private final ActPages pages;
    private final ReturnedDrafts drafts;
    private final RequestKeys keys;
    private final Today today;

    ActController(
            Cases cases, ActPages pages, ReturnedDrafts drafts, RequestKeys keys, Today today) {
        this.drafts = drafts;
        this.cases = cases;
        this.pages = pages;
        this.keys = keys;
        this.today = today;
    }

    @GetMapping(PATH)
    ModelAndView form(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable Long returned,
            HttpServletRequest request) {
        var found = visible(official, id);
        var name = named(official, action);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        if (kept != null) {
            var form = pages.again(shell, official, found, name, SentForm.of(kept));
            return pages.page(form.resumed(), HttpStatus.OK);
        }
        var told =
                returned == null || name != ActionName.RECORD_DRAFT
                        ? Map.<String, Object>of()
                        : drafts.find(found.row().id(), returned)
                                .map(RecordedText::of)
                                .orElse(Map.of());
        var form = pages.empty(shell, official, found, name, told);
        return switch (Procedure.may(found.file(), name, official.desk(), today.date())) {
            case Decision.Allowed() -> pages.page(form, HttpStatus.OK);
            case Decision.Refused(var refusal) -> refused(new Outcome.Refused(refusal), form);
        };
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
            case EDIT -> pages.page(form, HttpStatus.OK);
            case CHECK ->
                    name == ActionName.SAVE_PROPOSAL
                            ? done(official, sent, form)
                            : check(official, sent, form);
            case CONFIRM -> done(official, sent, form);
        };
    }

    private ModelAndView check(Official official, SentForm sent, ActForm form) {
        var caseId = form.found().row().id();
        var outcome = cases.check(official, caseId, form.name(), form.input(), sent.version());
        return outcome instanceof Outcome.Done ? pages.check(form) : refused(outcome, form);
    }

    private ModelAndView done(Official official, SentForm sent, ActForm form) {
        var caseId = form.found().row().id();
        var tag = form.name().tag();
        var key = keys.of(sent.key(), caseId + " " + tag, form.input());
        var outcome = cases.act(official, caseId, form.name(), form.input(), sent.version(), key);
        return outcome instanceof Outcome.Done
                ? new ModelAndView("redirect:/cases/" + caseId + "?done=" + tag)
                : refused(outcome, form);
    }

    private ModelAndView refused(Outcome outcome, ActForm form) {
        return switch (outcome) {
            case Outcome.Done done -> throw new IllegalArgumentException("done is not refused");
            case Outcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Refused(var refusal) ->
                    pages.page(
                            form.refused(refusal),
                            CaseProblems.isForbidden(refusal)
                                    ? HttpStatus.FORBIDDEN
                                    : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Invalid(var errors, var broken) ->
                    pages.page(form.faulty(errors, broken), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale(var seen, var current) ->
                    pages.page(form.overtakenSince(seen), HttpStatus.CONFLICT);
            case Outcome.KeyReused() -> pages.page(form, HttpStatus.UNPROCESSABLE_CONTENT);
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
