package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;
import th.phinong.relations.store.QualityPoints;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.CsvTable;
import th.phinong.web.Pages;
import th.phinong.web.Shell;
import th.phinong.web.TableFormat;

import java.util.List;

/** What of the register needs work, as lists to work through. */
@Controller
class QualityController {

    private final QualityPoints points;
    private final QualityScope scope;
    private final Directory directory;

    QualityController(QualityPoints points, QualityScope scope, Directory directory) {
        this.points = points;
        this.scope = scope;
        this.directory = directory;
    }

    @GetMapping("/quality")
    ModelAndView overview(
            Shell shell,
            @AuthenticationPrincipal @Nullable Official official,
            @RequestParam(defaultValue = "") String province) {
        var whose = scope.whose(official, province);
        return Pages.page(
                "relations/quality",
                new QualityPage(
                        shell,
                        chosen(whose, province),
                        provinces(official, shell),
                        points.counts(whose)));
    }

    @GetMapping("/quality/{issue}")
    ModelAndView list(
            Shell shell,
            @AuthenticationPrincipal @Nullable Official official,
            @PathVariable String issue,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") String page) {
        var whose = scope.whose(official, province);
        var which = QualityScope.issue(issue);
        var asked = new QualityPoints.Asked(which, whose, waiting);
        int number = page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1;
        return Pages.page(
                "relations/quality-list",
                new QualityListPage(
                        shell,
                        asked,
                        chosen(whose, province),
                        provinces(official, shell),
                        number,
                        points.count(asked),
                        points.page(asked, number, QualityListPage.SIZE),
                        directory));
    }

    @GetMapping("/quality/{issue}.csv")
    ResponseEntity<StreamingResponseBody> csv(
            Shell shell,
            @AuthenticationPrincipal @Nullable Official official,
            @PathVariable String issue,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String province) {
        var whose = scope.whose(official, province);
        var which = QualityScope.issue(issue);
        var asked = new QualityPoints.Asked(which, whose, waiting);
        StreamingResponseBody body =
                out -> {
                    try (var table = new CsvTable(out, QualityListPage.CSV)) {
                        points.each(
                                asked, point -> table.row(QualityListPage.cells(point, directory)));
                    }
                };
        return ResponseEntity.ok()
                .contentType(TableFormat.CSV.type())
                .header("Content-Disposition", "attachment; filename=\"" + which.key() + ".csv\"")
                .body(body);
    }

    private QualityPage.@Nullable Chosen chosen(@Nullable ProvinceCode whose, String asked) {
        return whose == null
                ? null
                : new QualityPage.Chosen(directory.province(whose).orElseThrow(), !asked.isEmpty());
    }

    /** The provinces to choose from; none for a province, which sees its own. */
    private List<Province> provinces(@Nullable Official official, Shell shell) {
        return PermissionPolicy.qualityOf(official) instanceof Scope.Everything
                ? directory.provincesByName(shell.language())
                : List.of();
    }
}
