package th.phinong.establishment.model;

import th.phinong.establishment.model.DraftStage.*;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.util.HashSet;

/**
 * EST-R3 and EST-R8 (clause 1), EST-R4 (clause 8), EST-R5 (clause 8.2), EST-R7 (clause 12): what a
 * draft needs before it goes on.
 */
final class DraftRules {

    private static final Clause DRAFTED_TOGETHER = Clause.of("5");

    private DraftRules() {}

    /** EST-R3 for a step of an instrument, in a case that has not come that far. */
    static Decision exemptionBefore(CaseFile file, ActionName action) {
        boolean instrumentStep =
                file.version()
                        .stepOf(action)
                        .filter(step -> step.id().code().startsWith("C"))
                        .isPresent();
        boolean notYetThere =
                file.workStage() instanceof PreparationStage
                        || file.workStage() instanceof OvertureStage;
        return instrumentStep && notYetThere && file.level() == CounterpartLevel.BELOW
                ? Rule.EXEMPTION_BEFORE_DRAFT.refuse(
                        "no-exemption", file.opening().counterpart().name())
                : Decision.ALLOWED;
    }

    /** EST-R4 and EST-R5 for a consent that comes too early. */
    static Decision reviewedBefore(CaseFile file, ActionName action) {
        if (action != ActionName.CONSENT) {
            return Decision.ALLOWED;
        }
        if (file.workStage() instanceof InReview review) {
            var missing = new HashSet<>(file.version().partiesOf(ActionName.REVIEW_DRAFT));
            review.opinions().forEach(opinion -> missing.remove(opinion.by()));
            var keys = missing.stream().sorted().map(party -> "party." + party).toList();
            return Rule.OPINIONS_BEFORE_CONSENT.refuse("opinions-missing", new Terms(keys));
        }
        boolean cabinet =
                file.workStage() instanceof ToCabinet || file.workStage() instanceof AtCabinet;
        return cabinet ? Rule.CABINET_BEFORE_CONSENT.refuse("no-decision") : Decision.ALLOWED;
    }

    /** EST-R7 and EST-R8, and the agreement of both sides, for a draft about to be sent. */
    static Decision submittable(CaseFile file) {
        if (!(file.stage() instanceof Drafting drafting) || drafting.latest() == null) {
            return Decision.ALLOWED;
        }
        DraftVersion draft = drafting.latest();
        if (!draft.agreed()) {
            return Rule.STEPS_IN_ORDER.refuseCiting(DRAFTED_TOGETHER, "draft-not-agreed");
        }
        if (draft.bindsGovernment()) {
            return Rule.GOVERNMENT_NOT_BOUND.refuse("bound");
        }
        var open =
                draft.binding().stream()
                        .filter(wording -> wording.justification() == null)
                        .map(DraftVersion.BindingWording::where)
                        .toList();
        return open.isEmpty()
                ? Decision.ALLOWED
                : Rule.NO_BINDING_WORDING.refuse(
                        "unjustified", (long) open.size(), String.join(", ", open));
    }

    /** A letter of intent comes before the memorandum and once (clause 8, "in this order"). */
    static Decision instrumentInTurn(CaseFile file, DraftVersion draft) {
        return file.signed(draft.instrument()).isEmpty()
                ? Decision.ALLOWED
                : Rule.STEPS_IN_ORDER.refuseCiting(
                        Clause.of("8"),
                        "instrument-signed",
                        Terms.of(draft.instrument().messageKey()));
    }
}
