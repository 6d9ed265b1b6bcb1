package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseMoves.Planned;
import th.phinong.establishment.model.VersionMove.Part;
import th.phinong.establishment.model.VersionMove.Standing;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;
import th.phinong.shared.Decision;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;

/** Planned moves in words. */
@Component
class VersionMoves {

    private final CaseWords caseWords;

    VersionMoves(CaseWords caseWords) {
        this.caseWords = caseWords;
    }

    VersionsPage.PlannedRow row(Words words, Official official, Planned planned) {
        var move = planned.move();
        var after = move.after();
        boolean seesCases = !(PermissionPolicy.casesOf(official) instanceof Scope.Nothing);
        return new VersionsPage.PlannedRow(
                planned.caseId() + "-" + planned.version(),
                planned.number(),
                seesCases ? "/cases/" + planned.caseId() : null,
                move.from(),
                changes(words, move.added(), move.removed()),
                standing(words, move.before()),
                after == null ? "" : standing(words, after),
                move.decision() instanceof Decision.Refused(var refusal)
                        ? Problems.reason(words, refusal)
                        : "");
    }

    private String standing(Words words, Standing standing) {
        var stage = words.say(standing.stage().nameKey());
        return standing.desks().isEmpty()
                ? stage
                : stage + " · " + caseWords.desks(words, standing.desks());
    }

    private static List<String> changes(Words words, List<Part> added, List<Part> removed) {
        var lines = new ArrayList<String>();
        added.forEach(part -> lines.add(change(words, "versions.added", part)));
        removed.forEach(part -> lines.add(change(words, "versions.removed", part)));
        return lines.isEmpty() ? List.of(words.say("versions.unchanged")) : lines;
    }

    private static String change(Words words, String key, Part part) {
        return words.say(
                key,
                part.step().code(),
                words.say(part.action().labelKey()),
                words.say("party." + part.party()));
    }
}
