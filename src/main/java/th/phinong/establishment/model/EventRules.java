package th.phinong.establishment.model;

import th.phinong.establishment.model.OvertureEvent.*;
import th.phinong.establishment.model.SigningEvent.*;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the rules say to an event about to be added to a case, once order and desk are settled.
 * Asked of an event and not of an action, so that a corrected record can be judged anew from any
 * entry on.
 */
final class EventRules {

    private EventRules() {}

    static Decision check(CaseFile file, CaseEvent event, LocalDate today) {
        return first(() -> content(file, event), () -> DateRules.inOrder(file, event, today));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Decision first(Supplier<Decision>... rules) {
        return Stream.of(rules)
                .map(Supplier::get)
                .filter(decision -> !decision.isAllowed())
                .findFirst()
                .orElse(Decision.ALLOWED);
    }

    private static Decision content(CaseFile file, CaseEvent event) {
        return switch (event) {
            case ProposalEvent.Proposed(var _, var proposal) -> ProposalRules.complete(proposal);
            case ProvincesAsked(var invitation) -> ProposalRules.askable(file, invitation);
            case OvertureAnswered(var _, var reply) ->
                    reply.isWilling()
                            ? ProposalRules.annexesComplete(reply.annexes())
                            : Decision.ALLOWED;
            case AnswerForwarded forwarded ->
                    file.stage() instanceof OvertureStage.Asking asking
                            ? ProposalRules.forwardable(file.version(), asking, forwarded)
                            : Decision.ALLOWED;
            case DraftEvent.DraftRecorded(var draft) -> DraftRules.instrumentInTurn(file, draft);
            case DraftEvent.DraftSubmitted _ -> DraftRules.submittable(file);
            case SigningArranged(var arrangement) -> SigningRules.governorSigns(arrangement.thai());
            case Signed(var signature) -> signing(file, signature);
            case SigningReported(var instrument, var _, var _) -> owed(file, event, instrument);
            case PassedOn(var instrument, var _) -> owed(file, event, instrument);
            case CabinetTold(var instrument, var _) -> owed(file, event, instrument);
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    Decision.ALLOWED;
        };
    }

    private static Decision signing(CaseFile file, Signature signature) {
        return first(
                () ->
                        SigningRules.consentBefore(
                                file, signature.instrument(), signature.signedOn()),
                () -> SigningRules.instrumentInHand(file, signature.instrument()),
                () -> SigningRules.governorSigns(signature.thai()));
    }

    private static Decision owed(CaseFile file, CaseEvent event, Instrument instrument) {
        boolean open =
                file.duties().stream()
                        .anyMatch(
                                duty ->
                                        duty.isReady()
                                                && duty.action() == event.action()
                                                && duty.instrument() == instrument);
        return open
                ? Decision.ALLOWED
                : Rule.STEPS_IN_ORDER.refuseCiting(
                        file.version().stepOf(event.action()).orElseThrow().clauses().getFirst(),
                        "not-owed",
                        Terms.of(event.action().labelKey()),
                        Terms.of(instrument.messageKey()));
    }
}
