package th.phinong.establishment.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.Cases;
import th.phinong.establishment.model.ActionName;
import th.phinong.identity.Official;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

/** The page of a case. */
@Controller
class CaseController {

    private final Cases cases;
    private final CasePages pages;

    CaseController(Cases cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/cases/{id:[0-9]+}")
    ModelAndView one(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done) {
        var found =
                cases.find(official, new CaseId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page(
                "establishment/case",
                pages.of(shell, official, found, ActionName.ofTag(done).orElse(null)));
    }
}
