package th.phinong.establishment.model;

import th.phinong.establishment.model.OvertureStage.Asking;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.Terms;

import java.util.ArrayList;

/** EST-R2 (clause 7), and what clause 4 asks when an overture is passed on and answered. */
final class ProposalRules {

    private static final Clause OVERTURES = Clause.of("4");

    private ProposalRules() {}

    /** EST-R2: names each annex that is missing. */
    static Decision annexesComplete(Annexes annexes) {
        return annexesComplete(
                !annexes.plan().isEmpty(),
                !annexes.budget().isEmpty(),
                !annexes.personnel().isEmpty());
    }

    static Decision annexesComplete(boolean plan, boolean budget, boolean personnel) {
        var missing = new ArrayList<String>();
        if (!plan) {
            missing.add(Forms.PLAN.labelKey());
        }
        if (!budget) {
            missing.add(Forms.BUDGET.labelKey());
        }
        if (!personnel) {
            missing.add(Forms.PERSONNEL.labelKey());
        }
        return missing.isEmpty()
                ? Decision.ALLOWED
                : Rule.ANNEXES_WITH_PROPOSAL.refuse("incomplete", new Terms(missing));
    }

    /** A sent proposal says everything; forms see to it field by field. */
    static Decision complete(Proposal proposal) {
        Decision annexes = annexesComplete(proposal.annexes());
        return !annexes.isAllowed() || proposal.isComplete()
                ? annexes
                : Rule.ANNEXES_WITH_PROPOSAL.refuse("unwritten");
    }

    /** The named province is the one that is asked; none is asked twice. */
    static Decision askable(CaseFile file, Invitation invitation) {
        ProvinceCode named = file.opening().province();
        for (var invited : invitation.provinces()) {
            if (named != null && !named.equals(invited.province())) {
                return Rule.STEPS_IN_ORDER.refuseCiting(
                        OVERTURES, "named-province", file.version().named(named));
            }
            if (file.stage() instanceof Asking asking
                    && asking.asked().contains(invited.province())) {
                return Rule.STEPS_IN_ORDER.refuseCiting(
                        OVERTURES, "asked-already", file.version().named(invited.province()));
            }
        }
        return Decision.ALLOWED;
    }

    /** Only a willing province is chosen, and "all declined" is said only when all have. */
    static Decision forwardable(
            ProcedureVersion version, Asking asking, OvertureEvent.AnswerForwarded forwarded) {
        ProvinceCode chosen = forwarded.province();
        if (chosen == null) {
            return asking.allHaveDeclined()
                    ? Decision.ALLOWED
                    : Rule.STEPS_IN_ORDER.refuseCiting(OVERTURES, "acceptance-waiting");
        }
        return asking.willing().contains(chosen)
                ? Decision.ALLOWED
                : Rule.STEPS_IN_ORDER.refuseCiting(OVERTURES, "not-willing", version.named(chosen));
    }
}
