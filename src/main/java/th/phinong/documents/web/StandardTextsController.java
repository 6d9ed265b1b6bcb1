package th.phinong.documents.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.documents.Paper;
import th.phinong.documents.StandardTexts;
import th.phinong.shared.Language;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

/** The standard texts, for everyone. */
@Controller
class StandardTextsController {

    private final StandardTexts texts;

    StandardTextsController(StandardTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/guide/standard-texts")
    ModelAndView texts(Shell shell) {
        return Pages.page("documents/texts", new StandardTextsPage(shell, texts.all()));
    }

    /** One instrument in both languages, side by side. */
    @GetMapping("/guide/standard-texts/{instrument:mou|loi}")
    ModelAndView text(Shell shell, @PathVariable String instrument) {
        var paper = Sent.paper(instrument);
        if (paper == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page("documents/text", page(shell, paper));
    }

    private StandardTextPage page(Shell shell, Paper paper) {
        return new StandardTextPage(
                shell,
                paper,
                texts.of(paper, Language.TH),
                texts.of(paper, Language.EN),
                texts.disagreements(paper));
    }
}
