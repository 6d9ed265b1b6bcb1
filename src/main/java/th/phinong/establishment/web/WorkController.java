package th.phinong.establishment.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.directory.Directory;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.Route;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Address;
import th.phinong.web.Pages;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.Map;

/** My work: what waits on the desk of whoever is signed in. */
@Controller
class WorkController {

    private static final int SIZE = 50;

    private final CaseSearch search;
    private final CaseWords caseWords;
    private final Directory directory;

    WorkController(CaseSearch search, CaseWords caseWords, Directory directory) {
        this.search = search;
        this.caseWords = caseWords;
        this.directory = directory;
    }

    @GetMapping("/work")
    ModelAndView work(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam Map<String, String> parameters) {
        int page = CaseFilter.read(parameters, directory).query().page();
        var found = search.work(official, page, SIZE);
        var rows = found.lines().stream().map(item -> caseWords.work(shell.words(), item)).toList();
        boolean mayPropose =
                PermissionPolicy.actsForDesk(official)
                        && Procedure.mayOpen(Route.PROVINCE, official.desk()).isAllowed();
        return Pages.page(
                "establishment/work",
                new WorkPage(
                        shell,
                        official,
                        rows,
                        found.total(),
                        found.isMore(),
                        new Paging(page, SIZE, found.total(), Address.of(shell)),
                        mayPropose));
    }
}
