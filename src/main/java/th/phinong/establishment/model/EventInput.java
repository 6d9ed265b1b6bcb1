package th.phinong.establishment.model;

import th.phinong.establishment.model.DraftEvent.*;
import th.phinong.establishment.model.OvertureEvent.*;
import th.phinong.establishment.model.ProposalEvent.*;
import th.phinong.establishment.model.SigningEvent.*;
import th.phinong.establishment.model.StandingEvent.*;

import java.util.Map;

/**
 * An entry as the input that it was read from: what the form that puts it right shows at first.
 * Reading it again gives the same entry.
 */
public final class EventInput {

    private EventInput() {}

    /** Field by field, as {@link ActionSpec#read} takes it; what was not said is absent. */
    public static Map<String, Object> of(CaseEvent event) {
        var facts = new InputFacts().put("happenedOn", event.happenedOn());
        switch (event) {
            case CaseOpened(var _, var _, var opening) -> facts.put(opening);
            case ProposalEvent happened -> ofProposal(facts, happened);
            case OvertureEvent happened -> ofOverture(facts, happened);
            case DraftEvent happened -> ofDraft(facts, happened);
            case SigningEvent happened -> ofSigning(facts, happened);
            case StandingEvent happened -> ofStanding(facts, happened);
        }
        return facts.map();
    }

    private static void ofProposal(InputFacts facts, ProposalEvent event) {
        switch (event) {
            case ContactLogged(var contact) -> facts.put("note", contact.text());
            case CommitteeResolved(var resolution) -> facts.put("note", resolution.text());
            case ProposalSaved(var _, var proposal) ->
                    facts.without("happenedOn").putAll(ProposalInput.of(proposal));
            case Proposed(var letter, var proposal) ->
                    facts.put(letter).putAll(ProposalInput.of(proposal));
            case Appraised(var appraisal) ->
                    facts.put("level", appraisal.level())
                            .put("potential", appraisal.potential())
                            .put("benefit", appraisal.benefit());
            case Consulted(var consultation) ->
                    facts.put(consultation.letter())
                            .put("consideration", consultation.consideration());
            case OpinionGiven(var opinion) -> facts.put(opinion);
            case InformationSupplied(var _, var information) ->
                    facts.put("information", information.text());
            case ExemptionRequested(var request) -> facts.put("reason", request.text());
            case ExemptionDecided(var _, var judgement) -> facts.put(judgement);
            case ResultNotified(var letter) -> facts.put(letter);
        }
    }

    private static void ofOverture(InputFacts facts, OvertureEvent event) {
        switch (event) {
            case OvertureConsidered(var opinion) -> facts.put(opinion);
            case ProvincesAsked(var invitation) ->
                    facts.put(invitation.letter())
                            .rows(
                                    "provinces",
                                    invitation.provinces(),
                                    (row, asked) ->
                                            row.put("province", asked.province())
                                                    .put("why", asked.reason()));
            case OvertureAnswered(var _, var reply) ->
                    facts.put(reply.letter())
                            .put("willing", reply.isWilling())
                            .put("reason", reply.reason())
                            .putAll(ProposalInput.of(reply.annexes()));
            case AnswerForwarded(var letter, var province) ->
                    facts.put(letter).put("province", province);
        }
    }

    private static void ofDraft(InputFacts facts, DraftEvent event) {
        switch (event) {
            case DraftRecorded(var draft) -> facts.put(draft);
            case DraftSubmitted(var letter) -> facts.put(letter);
            case Classified(var classification) ->
                    facts.put("kind", classification.kind())
                            .put("reason", classification.reason())
                            .rows(
                                    "changes",
                                    classification.changes(),
                                    (row, change) ->
                                            row.put("part", change.part())
                                                    .put("change", change.change()));
            case DraftReviewed(var _, var review) ->
                    facts.put("consistent", review.consistent())
                            .put("treaty", review.treaty())
                            .put("grounds", review.grounds());
            case SubmittedToCabinet(var letter) -> facts.put(letter);
            case CabinetDecided(var decision) ->
                    facts.without("happenedOn")
                            .put("decidedOn", decision.on())
                            .put("answer", decision.answer())
                            .put("letterNumber", decision.number())
                            .put("grounds", decision.grounds());
        }
    }

    private static void ofSigning(InputFacts facts, SigningEvent event) {
        switch (event) {
            case Consented(var _, var judgement) -> facts.put(judgement);
            case ConsentNotified(var letter) -> facts.put(letter);
            case SigningArranged(var arrangement) ->
                    facts.put("signingOn", arrangement.signingOn())
                            .put("place", arrangement.place())
                            .put(arrangement.thai(), arrangement.foreign());
            case Signed(var signature) -> facts.without("happenedOn").put(signature);
            case SigningReported(var instrument, var letter, var result) ->
                    facts.put("instrument", instrument).put(letter).put("result", result);
            case PassedOn(var instrument, var letter) ->
                    facts.put("instrument", instrument).put(letter);
            case CabinetTold(var instrument, var letter) ->
                    facts.put("instrument", instrument).put(letter);
        }
    }

    private static void ofStanding(InputFacts facts, StandingEvent event) {
        switch (event) {
            case Returned(var _, var reason) -> facts.put("reason", reason.text());
            case Withdrawn(var _, var reason) -> facts.put("reason", reason.text());
            case Suspended(var reason) -> facts.put("reason", reason.text());
            case Resumed(var reason) -> facts.put("reason", reason.text());
            case Reopened(var reason) -> facts.put("reason", reason.text());
            case IrregularityRecorded(var _, var early) ->
                    facts.put("instrument", early.instrument())
                            .put("signedOn", early.signedOn())
                            .put("circumstances", early.found().text());
            case Corrected _, MovedToVersion _ ->
                    throw new IllegalArgumentException(event.tag() + " is not itself put right");
        }
    }
}
