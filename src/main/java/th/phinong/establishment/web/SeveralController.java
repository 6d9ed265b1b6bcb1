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
import th.phinong.establishment.Cases;
import th.phinong.establishment.OutcomeOfMany;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.SeveralAtOnce;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Shell;

/**
 * One act on several cases at once, as a page: the cases that wait for it, and one form for all of
 * them. The queue "approved, Cabinet not yet told" is the one that the resolution asks for.
 */
@Controller
class SeveralController {

    private static final String QUEUE = "/cases/cabinet-queue";
    private static final String PATH = "/cases/at-once/{action:[a-z-]+}";

    private final Cases cases;
    private final SeveralPages pages;
    private final RequestKeys keys;
    private final ProcedureVersions versions;
    private final Today today;

    SeveralController(
            Cases cases,
            SeveralPages pages,
            RequestKeys keys,
            ProcedureVersions versions,
            Today today) {
        this.cases = cases;
        this.pages = pages;
        this.keys = keys;
        this.versions = versions;
        this.today = today;
    }

    /** Where the page of an act is. */
    static String hrefOf(ActionName act) {
        return act == ActionName.TELL_CABINET ? QUEUE : "/cases/at-once/" + act.tag();
    }

    @GetMapping(QUEUE)
    ModelAndView queue(
            Shell shell, @AuthenticationPrincipal Official official, HttpServletRequest request) {
        return show(shell, official, ActionName.TELL_CABINET, request);
    }

    @PostMapping(QUEUE)
    ModelAndView tellCabinet(
            Shell shell, @AuthenticationPrincipal Official official, HttpServletRequest request) {
        return act(shell, official, ActionName.TELL_CABINET, request);
    }

    @GetMapping(PATH)
    ModelAndView waiting(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String action,
            HttpServletRequest request) {
        return show(shell, official, named(action), request);
    }

    @PostMapping(PATH)
    ModelAndView all(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable String action,
            HttpServletRequest request) {
        return act(shell, official, named(action), request);
    }

    private ModelAndView show(
            Shell shell, Official official, ActionName act, HttpServletRequest request) {
        allow(official, act);
        var kept = InterruptedForm.resume(request, request.getRequestURI());
        var form =
                kept == null
                        ? pages.empty(shell, official, act)
                        : pages.again(shell, official, act, SeveralForm.Sent.of(kept));
        var done = request.getParameter("done");
        return pages.page(
                done != null && done.matches("[0-9]{1,4}")
                        ? form.done(Integer.parseInt(done))
                        : form,
                HttpStatus.OK);
    }

    private ModelAndView act(
            Shell shell, Official official, ActionName act, HttpServletRequest request) {
        allow(official, act);
        var sent = SeveralForm.Sent.of(request);
        var form = pages.again(shell, official, act, sent);
        return switch (sent.form().step()) {
            case EDIT -> pages.page(form, HttpStatus.OK);
            case CHECK -> {
                var outcome = cases.checkAll(official, form.chosen(), act, form.input());
                yield outcome instanceof OutcomeOfMany.AllDone
                        ? pages.check(form)
                        : refused(outcome, form);
            }
            case CONFIRM -> {
                var key = keys.of(sent.form().key(), act.tag() + " " + form.chosen(), form.input());
                var outcome = cases.actOnAll(official, form.chosen(), act, form.input(), key);
                yield outcome instanceof OutcomeOfMany.AllDone(var done)
                        ? new ModelAndView("redirect:" + hrefOf(act) + "?done=" + done.size())
                        : refused(outcome, form);
            }
        };
    }

    private ModelAndView refused(OutcomeOfMany outcome, SeveralForm form) {
        return switch (outcome) {
            case OutcomeOfMany.AllDone done ->
                    throw new IllegalArgumentException("done is not refused");
            case OutcomeOfMany.NoneDone(var because) ->
                    pages.page(form.hinderedBy(because), HttpStatus.UNPROCESSABLE_CONTENT);
            case OutcomeOfMany.WrongNumber(var number) ->
                    pages.page(form.ofWrongNumber(), HttpStatus.UNPROCESSABLE_CONTENT);
            case OutcomeOfMany.KeyReused() -> pages.page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private void allow(Official official, ActionName act) {
        var version = versions.inForceOn(today.date());
        if (!PermissionPolicy.actsForDesk(official)
                || !SeveralAtOnce.actsOf(version, official.desk()).contains(act)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The queue has an address of its own, and only that one. */
    private static ActionName named(String action) {
        return ActionName.ofTag(action)
                .filter(SeveralAtOnce.ACTS::contains)
                .filter(act -> act != ActionName.TELL_CABINET)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
