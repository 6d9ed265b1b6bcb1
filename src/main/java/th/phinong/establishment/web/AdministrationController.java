package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseMoves;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.List;

/** Who may do what, and the versions of the procedure, for those who answer for the product. */
@Controller
class AdministrationController {

    private static final int CASES = 50;

    private final ProcedureVersions versions;
    private final CaseMoves moves;
    private final VersionMoves wording;
    private final Today today;

    AdministrationController(
            ProcedureVersions versions, CaseMoves moves, VersionMoves wording, Today today) {
        this.versions = versions;
        this.moves = moves;
        this.wording = wording;
        this.today = today;
    }

    @GetMapping("/admin/permissions")
    ModelAndView permissions(Shell shell, @AuthenticationPrincipal Official official) {
        allow(PermissionPolicy.readsPermissions(official));
        var version = versions.inForceOn(today.date());
        return Pages.page(
                "establishment/permissions", new Permissions(version, shell.words()).page(shell));
    }

    @GetMapping("/admin/versions")
    ModelAndView versions(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Integer moved,
            @RequestParam(defaultValue = "0") int left) {
        allow(PermissionPolicy.movesCases(official));
        if (to.isEmpty()) {
            return Pages.page(
                    "establishment/versions",
                    new VersionsPage(shell, versions.all(), null, List.of(), null, null));
        }
        if (!versions.has(to)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var planned = moves.dryRun(PermissionPolicy.movableCases(official), to, after, CASES);
        return Pages.page(
                "establishment/versions",
                new VersionsPage(
                        shell,
                        versions.all(),
                        versions.byKey(to),
                        planned.stream()
                                .map(one -> wording.row(shell.words(), official, one))
                                .toList(),
                        planned.size() < CASES
                                ? null
                                : "/admin/versions?to="
                                        + to
                                        + "&after="
                                        + planned.getLast().caseId(),
                        moved == null ? null : new VersionsPage.Result(moved, left)));
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
