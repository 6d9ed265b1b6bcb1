package th.phinong.establishment.model;

import th.phinong.establishment.model.CaseAction.Correct;
import th.phinong.establishment.model.CaseAction.OpenCase;
import th.phinong.establishment.model.SigningAction.Sign;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The procedure, asked. Rules answer in this order: whose act it is (EST-R9), signatures without
 * consent (EST-R1), what the step itself needs (EST-R3 to R5, R7, R8), the order of steps
 * (EST-R10), then what the facts break.
 */
public final class Procedure {

    private Procedure() {}

    /**
     * Whether a desk may do something now, before any form is filled in.
     *
     * @return allowed; or the first rule that says no
     */
    public static Decision may(CaseFile file, ActionName action, Desk actor, LocalDate today) {
        return may(file, file.nextActs(), action, actor);
    }

    /** {@link #may} of every act on a case; what may come next is worked out once for all. */
    public static Map<ActionName, Decision> mayEach(CaseFile file, Desk actor) {
        var acts = file.nextActs();
        var decisions = new EnumMap<ActionName, Decision>(ActionName.class);
        for (ActionName action : ActionName.values()) {
            if (action != ActionName.OPEN_CASE) {
                decisions.put(action, may(file, acts, action, actor));
            }
        }
        return decisions;
    }

    private static Decision may(CaseFile file, List<NextAct> acts, ActionName action, Desk actor) {
        return EventRules.first(
                () -> OrderRules.ownDesk(file, action, actor),
                () -> action == ActionName.SIGN ? SigningRules.someConsent(file) : Decision.ALLOWED,
                () -> DraftRules.exemptionBefore(file, action),
                () -> DraftRules.reviewedBefore(file, action),
                () ->
                        action == ActionName.SUBMIT_DRAFT
                                ? DraftRules.submittable(file)
                                : Decision.ALLOWED,
                () -> OrderRules.inOrder(file, acts, action, actor));
    }

    /**
     * Does it: the events that come of an action, or the rule that refuses it.
     *
     * @param today the day on which it is recorded; no fact may be dated after it
     */
    public static Ruling decide(CaseFile file, Action action, Desk actor, LocalDate today) {
        Decision before =
                EventRules.first(
                        () -> OrderRules.ownDesk(file, action.name(), actor),
                        () -> signature(file, action),
                        () -> may(file, action.name(), actor, today),
                        () ->
                                action instanceof Correct correct
                                        ? Corrections.check(file, correct, actor, today)
                                        : Decision.ALLOWED);
        if (before instanceof Decision.Refused(var refusal)) {
            return new Ruling.Refused(refusal);
        }
        CaseEvent event = Happening.of(file, action, actor, today);
        Decision lawful =
                EventRules.first(
                        () -> EventRules.check(file, event, today),
                        () -> EntryRules.check(file, file.effectiveEvents(), event, today));
        return switch (lawful) {
            case Decision.Refused(var refusal) -> new Ruling.Refused(refusal);
            case Decision.Allowed() -> new Ruling.Accepted(List.of(event));
        };
    }

    /**
     * Whether a desk may put an entry right at all: it is the desk's own, and no correction itself.
     *
     * @param entry the number of the event in its case, from 1
     */
    public static boolean mayCorrect(CaseFile file, int entry, Desk actor) {
        return Corrections.isOwn(file, entry, actor)
                && may(file, ActionName.CORRECT, actor, LocalDate.MAX).isAllowed();
    }

    /**
     * An entry as input, with what earlier corrections made of it.
     *
     * @param entry the number of an event that is no correction, from 1
     */
    public static Map<String, Object> entryAsInput(CaseFile file, int entry) {
        return EventInput.of(Corrections.counting(file, entry));
    }

    /** EST-R1 comes before the order of steps: it is what a date too early breaks, wherever. */
    private static Decision signature(CaseFile file, Action action) {
        return action instanceof Sign(var signature)
                ? SigningRules.consentBefore(file, signature.instrument(), signature.signedOn())
                : Decision.ALLOWED;
    }

    /** Begins a case under the version of the product's own that is in force today. */
    public static Ruling open(OpenCase action, Desk actor, LocalDate today) {
        return open(ProcedureVersions.OF_THE_PRODUCT, action, actor, today);
    }

    /** Begins a case under that one of the versions which is in force today. */
    public static Ruling open(
            ProcedureVersions versions, OpenCase action, Desk actor, LocalDate today) {
        Opening opening = action.opening();
        Decision decision =
                EventRules.first(
                        () -> mayOpen(opening.route(), actor),
                        () -> ownProvince(opening, actor),
                        () -> DateRules.notAhead(opening.on(), today));
        return switch (decision) {
            case Decision.Refused(var refusal) -> new Ruling.Refused(refusal);
            case Decision.Allowed() -> {
                String version = versions.inForceOn(today).key();
                yield new Ruling.Accepted(List.of(new CaseOpened(version, actor.party(), opening)));
            }
        };
    }

    /** Whether a desk may begin a case on that route: provinces A1, posts and the MFA B1. */
    public static Decision mayOpen(Route route, Desk actor) {
        boolean own =
                switch (route) {
                    case PROVINCE -> actor.party() == Party.PROVINCE;
                    case FOREIGN -> actor.party() == Party.POST || actor.party() == Party.MFA;
                };
        return own
                ? Decision.ALLOWED
                : Rule.OWN_DESK.refuse(
                        "other-party",
                        Terms.of(ActionName.OPEN_CASE.labelKey()),
                        route == Route.PROVINCE
                                ? Terms.of("party.PROVINCE")
                                : Terms.of("party.POST", "party.MFA"));
    }

    private static Decision ownProvince(Opening opening, Desk actor) {
        return opening.route() == Route.FOREIGN
                        || (opening.province() != null
                                && opening.province().equals(actor.province()))
                ? Decision.ALLOWED
                : Rule.OWN_DESK.refuse("other-province");
    }

    /**
     * The whole way of input from a form or a program: {@link #may}, reading, {@link #decide}.
     *
     * @param input as it arrived, nested; see {@link ActionSpec#read}
     */
    public static Attempt attempt(
            CaseFile file,
            ActionName action,
            Map<String, Object> input,
            Desk actor,
            LocalDate today) {
        return Attempts.attempt(file, action, input, actor, today);
    }
}
