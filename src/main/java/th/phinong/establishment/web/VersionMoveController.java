package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.CaseMoves;
import th.phinong.establishment.Outcome;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Pages;
import th.phinong.web.Shell;

import java.util.List;

/**
 * Moves running cases to another version once their mover has seen what that changes. Each case
 * moves in a transaction of its own: one that cannot move keeps no other back.
 */
@Controller
class VersionMoveController {

    private final ProcedureVersions versions;
    private final CaseMoves moves;
    private final VersionMoves wording;

    VersionMoveController(ProcedureVersions versions, CaseMoves moves, VersionMoves wording) {
        this.versions = versions;
        this.moves = moves;
        this.wording = wording;
    }

    @PostMapping("/admin/versions/check")
    ModelAndView check(
            Shell shell,
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "case", required = false) @Nullable List<String> chosen) {
        allow(official, to);
        var ids = chosen(chosen).stream().map(Chosen::caseId).toList();
        var planned = moves.dryRun(PermissionPolicy.movableCases(official), to, ids);
        if (planned.isEmpty()) {
            return new ModelAndView("redirect:/admin/versions?to=" + to);
        }
        var rows = planned.stream().map(one -> wording.row(shell.words(), official, one)).toList();
        return Pages.page(
                "establishment/version-move", new VersionMovePage(shell, versions.byKey(to), rows));
    }

    @PostMapping("/admin/versions/move")
    ModelAndView move(
            @AuthenticationPrincipal Official official,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "case", required = false) @Nullable List<String> chosen) {
        allow(official, to);
        var all = chosen(chosen);
        long moved =
                all.stream()
                        .map(one -> moves.moveToVersion(official, one.caseId(), to, one.seen()))
                        .filter(Outcome.Done.class::isInstance)
                        .count();
        return new ModelAndView(
                "redirect:/admin/versions?to="
                        + to
                        + "&moved="
                        + moved
                        + "&left="
                        + (all.size() - moved));
    }

    /** A case as its mover saw it. */
    private record Chosen(CaseId caseId, long seen) {

        static Chosen of(String sent) {
            if (!sent.matches("[1-9][0-9]{0,17}-[1-9][0-9]{0,8}")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            var parts = sent.split("-");
            return new Chosen(new CaseId(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }
    }

    private static List<Chosen> chosen(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().distinct().map(Chosen::of).toList();
    }

    private void allow(Official official, String to) {
        if (!PermissionPolicy.movesCases(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!versions.has(to)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
