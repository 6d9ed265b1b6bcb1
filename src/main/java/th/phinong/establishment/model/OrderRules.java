package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.util.List;
import java.util.stream.Stream;

/** EST-R9: whose act it is. EST-R10: whether its time has come, and whether it was done already. */
final class OrderRules {

    private OrderRules() {}

    /** EST-R9. */
    static Decision ownDesk(CaseFile file, ActionName action, Desk actor) {
        var parties = file.version().partiesOf(action);
        if (!parties.contains(actor.party())) {
            var keys = parties.stream().sorted().map(party -> "party." + party).toList();
            return Rule.OWN_DESK.refuse(
                    "other-party", Terms.of(action.labelKey()), new Terms(keys));
        }
        boolean foreignProvince =
                actor.party() == Party.PROVINCE && !file.provinces().contains(actor.province());
        return foreignProvince ? Rule.OWN_DESK.refuse("other-province") : Decision.ALLOWED;
    }

    /**
     * EST-R10, citing the clause of the step that the case is at.
     *
     * @param acts the case's next acts
     */
    static Decision inOrder(CaseFile file, List<NextAct> acts, ActionName action, Desk actor) {
        if (acts.stream().anyMatch(act -> act.action() == action && act.desk().equals(actor))) {
            return Decision.ALLOWED;
        }
        var current = CaseFile.stepsOf(acts);
        var clause = clauseOf(file, action, current);
        Terms asked = Terms.of(action.labelKey());
        if (action == ActionName.MOVE_TO_VERSION) {
            return Rule.FITS_VERSION.refuse("with-dry-run");
        }
        if (file.isClosed()) {
            return Rule.STEPS_IN_ORDER.refuseCiting(clause, "closed", asked);
        }
        if (file.stage() instanceof RestingStage.OnHold) {
            return Rule.STEPS_IN_ORDER.refuseCiting(clause, "suspended", asked);
        }
        List<String> steps = current.stream().map(StepId::nameKey).toList();
        return Rule.STEPS_IN_ORDER.refuseCiting(
                clause, when(file, action, actor), asked, new Terms(steps));
    }

    /** What is no step of its own, such as a return, has no time that is still to come. */
    private static String when(CaseFile file, ActionName action, Desk actor) {
        if (file.version().stepOf(action).isEmpty()) {
            return "not-now";
        }
        return isDone(file, action, actor) ? "already-done" : "not-yet";
    }

    /** Where several parties do the same, each is told of its own alone. */
    private static boolean isDone(CaseFile file, ActionName action, Desk actor) {
        for (CaseEvent event : file.effectiveEvents().reversed()) {
            if (event instanceof StandingEvent.Returned) {
                return false;
            }
            boolean own = Authors.of(file, event).filter(desk -> !desk.equals(actor)).isEmpty();
            if (event.action() == action && own) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clause clauseOf(
            CaseFile file, ActionName action, List<StepId> current) {
        var own = file.version().stepOf(action).map(Step::id);
        return Stream.concat(current.stream(), own.stream())
                .map(file.version()::clauseOf)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
