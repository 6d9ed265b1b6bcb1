package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseLetters;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.Cases;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.web.LetterPages.Chosen;
import th.phinong.identity.Official;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.io.IOException;

/** The letters of a case: listed, looked at, taken as files. */
@Controller
@RequestMapping("/cases/{id:[0-9]+}/letters")
class LettersController {

    private final Cases cases;
    private final CaseLetters letters;
    private final LetterPages pages;
    private final LetterFiles files;

    LettersController(Cases cases, CaseLetters letters, LetterPages pages, LetterFiles files) {
        this.cases = cases;
        this.letters = letters;
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
            @RequestParam(defaultValue = "") String choice) {
        var found = visible(official, id);
        var moment = draft(official, found, kind);
        var chosen = Chosen.of(urgency, choice);
        var letter = letters.write(moment, found, chosen.urgency(), chosen.choice());
        return Pages.page("establishment/letter", pages.one(shell, found, moment, letter, chosen));
    }

    @GetMapping("/{kind:[a-z-]+}.{ending:docx}")
    void file(
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String choice,
            HttpServletResponse response)
            throws IOException {
        var found = visible(official, id);
        var moment = draft(official, found, kind);
        files.send(found, moment, Chosen.of(urgency, choice), ending, response);
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
