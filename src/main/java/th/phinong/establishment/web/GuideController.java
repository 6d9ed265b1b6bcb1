package th.phinong.establishment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.ResolutionText;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.Route;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.stream.Stream;

/** The guide to the resolution, for everyone. */
@Controller
class GuideController {

    private static final ResolutionText TEXT = ResolutionText.read();

    private final ProcedureVersions versions;
    private final Today today;

    GuideController(ProcedureVersions versions, Today today) {
        this.versions = versions;
        this.today = today;
    }

    @GetMapping("/guide")
    ModelAndView guide(Shell shell) {
        var version = versions.inForceOn(today.date());
        var rules = new RuleBook(version, TEXT, shell.words(), shell.official());
        return Pages.page(
                "establishment/guide",
                new GuidePage(
                        shell,
                        version,
                        TEXT,
                        Stream.of(Route.values())
                                .map(route -> FlowChart.of(shell.words(), version, route))
                                .toList(),
                        rules.clauses(),
                        rules.others()));
    }
}
