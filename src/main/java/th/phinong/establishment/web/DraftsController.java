package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.documents.Arrived;
import th.phinong.documents.Paper;
import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.PreparedDraft;
import th.phinong.establishment.PreparedDraftId;
import th.phinong.establishment.PreparedDrafts;
import th.phinong.establishment.web.DraftPages.Asked;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Problems;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Making drafts from the standard texts, for a case or freely: chosen and filled in once, in two
 * columns, with the text beside. Whatever is refused comes back with everything that was typed.
 */
@Controller
class DraftsController {

    private static final int ON_A_PAGE = 50;
    private static final String FORM = "establishment/draft-form";
    private static final String PREVIEW = "preview";

    private final PreparedDrafts drafts;
    private final Cases cases;
    private final DraftPages pages;
    private final DraftAnswers answers;

    DraftsController(PreparedDrafts drafts, Cases cases, DraftPages pages, DraftAnswers answers) {
        this.drafts = drafts;
        this.cases = cases;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/drafts")
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(required = false) @Nullable Long before) {
        var from = new PreparedDraftId(Objects.requireNonNullElse(before, Long.MAX_VALUE));
        var found = drafts.own(official, from, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return Pages.page(
                "establishment/drafts",
                new DraftsPage(
                        shell,
                        shown.stream().map(one -> pages.line(shell.words(), one)).toList(),
                        PermissionPolicy.actsForDesk(official),
                        found.size() > ON_A_PAGE
                                ? "/drafts?before=" + shown.getLast().id()
                                : null));
    }

    @GetMapping({"/drafts/new", "/cases/{id:[0-9]+}/drafts/new"})
    ModelAndView empty(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(defaultValue = "") String paper) {
        var asked = asked(official, id, paper);
        var found = asked.found();
        var before = answers.before(asked.paper(), found == null ? null : found.file());
        return Pages.page(FORM, pages.form(shell, asked, before, List.of()));
    }

    @PostMapping({"/drafts/new", "/cases/{id:[0-9]+}/drafts/new"})
    ModelAndView begin(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        var asked = asked(official, id, paper);
        var typed = answers.of(asked.paper(), sent);
        var caseId = id == null ? null : new CaseId(id);
        var entry = new PreparedDrafts.Entry(null, 0, caseId, asked.paper(), typed, arrived(file));
        return step.equals(PREVIEW)
                ? Pages.page(FORM, pages.form(shell, asked, typed, List.of()))
                : saved(shell, official, asked, entry);
    }

    @GetMapping("/drafts/{id:[0-9]+}")
    ModelAndView show(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version) {
        var draft = visible(official, id);
        var shown =
                version == null
                        ? draft.latest()
                        : draft.version(version)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page("establishment/draft", pages.page(shell, official, draft, shown));
    }

    @GetMapping("/drafts/{id:[0-9]+}/edit")
    ModelAndView edit(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        var draft = visible(official, id);
        var asked = asked(official, draft, draft.latest().number());
        return Pages.page(FORM, pages.form(shell, asked, draft.latest().answers(), List.of()));
    }

    @PostMapping("/drafts/{id:[0-9]+}/edit")
    ModelAndView revise(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        var draft = visible(official, id);
        var asked = asked(official, draft, seen);
        var typed = answers.of(draft.paper(), sent);
        var entry =
                new PreparedDrafts.Entry(
                        draft.id(), seen, draft.caseId(), draft.paper(), typed, arrived(file));
        return step.equals(PREVIEW)
                ? Pages.page(FORM, pages.form(shell, asked, typed, List.of()))
                : saved(shell, official, asked, entry);
    }

    private ModelAndView saved(
            Shell shell, Official official, Asked asked, PreparedDrafts.Entry entry) {
        return switch (drafts.save(official, entry)) {
            case Entered.Done(var ids) -> new ModelAndView("redirect:/drafts/" + ids.getFirst());
            case Entered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Entered.Refused(var refusal) ->
                    Pages.page(
                            FORM,
                            pages.form(
                                    shell,
                                    asked,
                                    entry.answers(),
                                    List.of(
                                            new FieldError(
                                                    "", Problems.reason(shell.words(), refusal)))),
                            HttpStatus.FORBIDDEN);
            case Entered.Faulty(var faults) ->
                    Pages.page(
                            FORM,
                            pages.form(
                                    shell,
                                    asked,
                                    entry.answers(),
                                    EnteredAnswers.errors(shell.words(), faults)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Asked asked(Official official, @Nullable Long id, String said) {
        var paper =
                Arrays.stream(Paper.values())
                        .filter(one -> one.name().equals(said))
                        .findFirst()
                        .orElse(Paper.MOU);
        var found = id == null ? null : seen(official, new CaseId(id));
        requireWriter(official, found);
        return new Asked(
                (id == null ? "" : "/cases/" + id) + "/drafts/new?paper=" + paper, 0, paper, found);
    }

    private Asked asked(Official official, PreparedDraft draft, int seen) {
        var caseId = draft.caseId();
        var found = caseId == null ? null : seen(official, caseId);
        requireWriter(official, found);
        return new Asked("/drafts/" + draft.id() + "/edit", seen, draft.paper(), found);
    }

    private static void requireWriter(Official official, @Nullable CaseRecord found) {
        if (!DraftPages.mayWrite(official, found)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private CaseRecord seen(Official official, CaseId caseId) {
        return cases.find(official, caseId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PreparedDraft visible(Official official, long id) {
        return drafts.find(official, new PreparedDraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Arrived arrived(@Nullable MultipartFile file) {
        return file != null && Arrived.isIn(file) ? Arrived.of(file) : null;
    }
}
