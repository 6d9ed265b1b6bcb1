package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

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

import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.Entered;
import th.phinong.establishment.KeptLetters;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.web.LetterPages.Chosen;
import th.phinong.establishment.web.LetterPages.Keeping;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.typesetting.UnprintableText;
import th.phinong.web.FieldError;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The letters of a case: listed, looked at, taken as files, kept as they were sent. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/letters")
class LettersController {

    private final Cases cases;
    private final CaseLetters letters;
    private final KeptLetters kept;
    private final LetterPages pages;
    private final LetterFiles files;

    LettersController(
            Cases cases,
            CaseLetters letters,
            KeptLetters kept,
            LetterPages pages,
            LetterFiles files) {
        this.cases = cases;
        this.letters = letters;
        this.kept = kept;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(
            Shell shell, @AuthenticationPrincipal Official official, @PathVariable long id) {
        return Pages.page(
                "establishment/letters", pages.list(shell, official, visible(official, id)));
    }

    @GetMapping("/{kind:[a-z-]+}")
    ModelAndView one(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(name = "kept", defaultValue = "") String justKept) {
        var chosen = Chosen.of(urgency, choice);
        var keeping = new Keeping(justKept.equals("yes"), LetterPage.Typed.NOTHING, List.of());
        return Pages.page("establishment/letter", page(shell, official, id, kind, chosen, keeping));
    }

    /** Keeps the letter as it was sent. */
    @PostMapping("/{kind:[a-z-]+}")
    ModelAndView keep(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        visible(official, id);
        if (!PermissionPolicy.actsForDesk(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var chosen = Chosen.of(typed.getOrDefault("urgency", ""), typed.getOrDefault("choice", ""));
        var entered = kept.keep(official, new CaseId(id), kind, letter(typed, sent, chosen));
        return switch (entered) {
            case Entered.Done _ ->
                    new ModelAndView("redirect:/cases/" + id + "/letters/" + kind + "?kept=yes");
            case Entered.Faulty(var faults) -> {
                var keeping =
                        new Keeping(
                                false,
                                new LetterPage.Typed(
                                        typed.getOrDefault("number", ""),
                                        typed.getOrDefault("dated-day", ""),
                                        typed.getOrDefault("dated-month", ""),
                                        typed.getOrDefault("dated-year", "")),
                                errors(shell, faults));
                yield Pages.page(
                        "establishment/letter",
                        page(shell, official, id, kind, chosen, keeping),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Entered.Unknown _, Entered.Refused _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** A date is typed in three fields, of which the first is shown as wrong. */
    private static List<FieldError> errors(Shell shell, List<Entered.Fault> faults) {
        return EnteredAnswers.errors(shell.words(), faults).stream()
                .map(
                        error ->
                                error.field().equals("dated")
                                        ? new FieldError(LetterPage.FIRST_OF_DATE, error.message())
                                        : error)
                .toList();
    }

    private static KeptLetters.Sent letter(
            Map<String, String> typed, @Nullable List<MultipartFile> sent, Chosen chosen) {
        var date =
                DateParts.read(
                        Map.of(
                                "day", typed.getOrDefault("dated-day", ""),
                                "month", typed.getOrDefault("dated-month", ""),
                                "year", typed.getOrDefault("dated-year", "")));
        var files = Uploads.of(sent);
        return new KeptLetters.Sent(
                typed.getOrDefault("number", ""),
                date.orElse(null),
                files.isEmpty() ? null : files.getFirst(),
                chosen.urgency(),
                chosen.choice());
    }

    private LetterPage page(
            Shell shell, Official official, long id, String kind, Chosen chosen, Keeping keeping) {
        var found = visible(official, id);
        var moment = draft(official, found, kind);
        var letter = letters.write(moment, found, chosen.urgency(), chosen.choice());
        return pages.one(shell, found, moment, letter, chosen, keeping);
    }

    /** The file; the page once more where the PDF lacks letters. */
    @GetMapping("/{kind:[a-z-]+}.{ending:docx|pdf}")
    @Nullable ModelAndView file(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String choice,
            HttpServletResponse response)
            throws IOException {
        var found = visible(official, id);
        var chosen = Chosen.of(urgency, choice);
        try {
            files.send(found, draft(official, found, kind), chosen, ending, response);
            return null;
        } catch (UnprintableText e) {
            var error = new FieldError("take-pdf", shell.say("letters.unprintable", e.letters()));
            var keeping = new Keeping(false, LetterPage.Typed.NOTHING, List.of(error));
            return Pages.page(
                    "establishment/letter",
                    page(shell, official, id, kind, chosen, keeping),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private LetterMoment draft(Official official, CaseRecord found, String kind) {
        return letters.draft(official, found, kind)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseRecord visible(Official official, long id) {
        return cases.find(official, new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
