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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.documents.Paper;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.ReturnedDrafts;
import th.phinong.establishment.web.CaseDraftPages.Sent;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Problems;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The drafts of a case, and texts that come back: compared with the standard text, and kept. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/drafts")
class CaseDraftsController {

    private static final String LIST = "establishment/case-drafts";
    private static final String COMPARED = "establishment/case-comparison";

    private final Cases cases;
    private final ReturnedDrafts returned;
    private final CaseDraftPages pages;

    CaseDraftsController(Cases cases, ReturnedDrafts returned, CaseDraftPages pages) {
        this.cases = cases;
        this.returned = returned;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var sent = new Sent("", "", List.of());
        return Pages.page(LIST, pages.list(shell, official, visible(official, id), sent));
    }

    @PostMapping
    ModelAndView compare(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        var found = visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var caseId = new CaseId(id);
        return switch (returned.keep(
                official, caseId, paper(instrument), Uploads.of(files), text)) {
            case Entered.Done(var ids) ->
                    new ModelAndView(
                            "redirect:/cases/" + id + "/drafts/returned/" + ids.getFirst());
            case Entered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Entered.Refused(var refusal) -> {
                var why = new FieldError("file", Problems.reason(shell.words(), refusal));
                var sent = new Sent(text, instrument, List.of(why));
                yield Pages.page(
                        LIST, pages.list(shell, official, found, sent), HttpStatus.FORBIDDEN);
            }
            case Entered.Faulty(var faults) -> {
                var errors = EnteredAnswers.errors(shell.words(), faults);
                var sent = new Sent(text, instrument, errors);
                yield Pages.page(
                        LIST,
                        pages.list(shell, official, found, sent),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping("/returned/{draft:[0-9]+}")
    ModelAndView returned(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable long draft) {
        var found = visible(official, id);
        return page(
                returned.find(new CaseId(id), draft)
                        .flatMap(one -> pages.returned(shell, official, found, one)));
    }

    @GetMapping("/recorded/{entry:[0-9]+}")
    ModelAndView recorded(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable long entry) {
        var found = visible(official, id);
        var event = found.history().stream().filter(one -> one.position() == entry).findFirst();
        return page(pages.recorded(shell, found, event.orElse(null)));
    }

    private static ModelAndView page(Optional<CaseComparisonPage> page) {
        return Pages.page(
                COMPARED,
                page.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    static @Nullable Paper paper(String said) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElse(null);
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
