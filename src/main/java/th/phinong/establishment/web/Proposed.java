package th.phinong.establishment.web;

import th.phinong.documents.ClauseView;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.DraftComparison;
import th.phinong.establishment.model.DraftStage.ToClassify;
import th.phinong.web.Shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the comparison proposes to the ministry, which confirms it or decides otherwise (C3). */
final class Proposed {

    private Proposed() {}

    /** The form's fields, clause by clause; none where nothing was compared. */
    static Map<String, Object> of(Shell shell, CaseFile file) {
        var told = new LinkedHashMap<String, Object>();
        if (!(file.stage() instanceof ToClassify(var _, var draft)) || draft.comparison() == null) {
            return told;
        }
        var comparison = draft.comparison();
        told.put("kind", comparison.proposed().name());
        told.put(
                "changes", comparison.departures().stream().map(part -> row(shell, part)).toList());
        return told;
    }

    private static Map<String, Object> row(Shell shell, DraftComparison.Verdict part) {
        return Map.of(
                "part", ClauseView.label(shell, part.clause().value(), part.language()),
                "change", Objects.toString(part.change()));
    }
}
