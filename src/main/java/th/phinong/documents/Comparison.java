package th.phinong.documents;

import th.phinong.documents.DraftCheck.Compared;
import th.phinong.documents.DraftCheck.Route;
import th.phinong.documents.model.BetweenLanguages;
import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.List;

/** What was found of a draft, as a page shows it. */
public record Comparison(Shell shell, Compared compared) {

    public boolean isStandard() {
        return compared.route() == Route.STANDARD;
    }

    /** The parts in their order, the standard ones too. */
    public List<ClauseView> clauses() {
        return compared.findings().stream()
                .map(finding -> ClauseView.of(shell, finding, compared.hits(), isInTwo()))
                .toList();
    }

    /** Why words of the file were not compared, each reason once. */
    public List<LeftOut.Kind> leftOutKinds() {
        return compared.leftOut().stream().map(LeftOut::kind).distinct().sorted().toList();
    }

    /** The words that were not compared for a reason. */
    public List<String> leftOut(LeftOut.Kind kind) {
        return compared.leftOut().stream()
                .filter(one -> one.kind() == kind)
                .map(LeftOut::words)
                .toList();
    }

    private boolean isInTwo() {
        return compared.texts().size() > 1;
    }

    /** What the part is called that a hit is in. */
    public String label(BindingHit hit) {
        return isInTwo()
                ? ClauseView.label(shell, hit.clause(), hit.language())
                : label(hit.clause());
    }

    /** What a part is called. */
    public String label(String clause) {
        return ClauseView.label(shell, clause);
    }

    /** Where a hit's part is in the page. */
    public String anchor(BindingHit hit) {
        return ClauseView.anchor(hit.clause(), hit.language().tag());
    }

    public Tone tone(Severity severity) {
        return switch (severity) {
            case HIGH -> Tone.DANGER;
            case MEDIUM -> Tone.WARNING;
            case LOW -> Tone.NEUTRAL;
        };
    }

    /** What does not fit between the languages, as a sentence. */
    public String misfit(BetweenLanguages.Difference difference) {
        return shell.say("documents.misfit." + difference.misfit().name());
    }
}
