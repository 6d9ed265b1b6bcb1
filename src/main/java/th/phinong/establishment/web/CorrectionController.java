package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

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
import th.phinong.establishment.model.Procedure;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Shell;

/** Putting a wrong entry right: the entry's own form, filled in as it stands, and the reason. */
@Controller
class CorrectionController {

    private static final String PATH = "/cases/{id:[0-9]+}/correct/{entry:[0-9]+}";

    private final Cases cases;
    private final CorrectionPages pages;
    private final RequestKeys keys;

    CorrectionController(Cases cases, CorrectionPages pages, RequestKeys keys) {
        this.cases = cases;
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView form(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable int entry,
            HttpServletRequest request) {
        var found = own(official, id, entry);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        var form =
                kept == null
                        ? pages.empty(shell, official, found, entry)
                        : pages.again(shell, official, found, entry, SentForm.of(kept)).resumed();
        return pages.page(form, entry, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView correct(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable int entry,
            HttpServletRequest request) {
        var found = own(official, id, entry);
        var sent = SentForm.of(request);
        var form = pages.again(shell, official, found, entry, sent);
        var input = CorrectionPages.input(form, entry);
        var caseId = found.row().id();
        return switch (sent.step()) {
            case EDIT -> pages.page(form, entry, HttpStatus.OK);
            case CHECK -> {
                var outcome =
                        cases.check(official, caseId, ActionName.CORRECT, input, sent.version());
                yield outcome instanceof Outcome.Done
                        ? pages.check(form, entry)
                        : refused(outcome, form, entry);
            }
            case CONFIRM -> {
                var key = keys.of(sent.key(), caseId + " correct " + entry, input);
                var outcome =
                        cases.act(official, caseId, ActionName.CORRECT, input, sent.version(), key);
                yield outcome instanceof Outcome.Done
                        ? new ModelAndView("redirect:/cases/" + caseId + "?done=correct")
                        : refused(outcome, form, entry);
            }
        };
    }

    private ModelAndView refused(Outcome outcome, ActForm form, int entry) {
        return switch (outcome) {
            case Outcome.Done done -> throw new IllegalArgumentException("done is not refused");
            case Outcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Refused(var refusal) ->
                    pages.page(
                            form.refused(refusal),
                            entry,
                            CaseProblems.isForbidden(refusal)
                                    ? HttpStatus.FORBIDDEN
                                    : HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Invalid(var errors, var broken) ->
                    pages.page(
                            form.faulty(errors, broken), entry, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale(var seen, var _) ->
                    pages.page(form.overtakenSince(seen), entry, HttpStatus.CONFLICT);
            case Outcome.KeyReused() -> pages.page(form, entry, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private CaseRecord own(Official official, long id, int entry) {
        var found =
                cases.find(official, new CaseId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (entry < 1 || entry > found.history().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!PermissionPolicy.actsForDesk(official)
                || !Procedure.mayCorrect(found.file(), entry, official.desk())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }
}
