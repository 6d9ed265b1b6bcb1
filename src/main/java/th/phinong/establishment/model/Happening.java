package th.phinong.establishment.model;

import th.phinong.establishment.model.CaseAction.*;
import th.phinong.establishment.model.DraftAction.*;
import th.phinong.establishment.model.DraftEvent.*;
import th.phinong.establishment.model.OvertureAction.*;
import th.phinong.establishment.model.OvertureEvent.*;
import th.phinong.establishment.model.ProposalAction.*;
import th.phinong.establishment.model.ProposalEvent.*;
import th.phinong.establishment.model.SigningAction.*;
import th.phinong.establishment.model.SigningEvent.*;
import th.phinong.establishment.model.StandingEvent.*;
import th.phinong.identity.Desk;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;

/** The event that an action becomes once it is allowed. */
final class Happening {

    private Happening() {}

    static CaseEvent of(CaseFile file, Action action, Desk actor, LocalDate today) {
        return switch (action) {
            case ProposalAction act -> ofProposal(act, actor, today);
            case OvertureAction act -> ofOverture(act, actor);
            case DraftAction act -> ofDraft(act, actor);
            case SigningAction act -> ofSigning(act, actor);
            case CaseAction act -> ofCase(file, act, actor, today);
        };
    }

    private static CaseEvent ofProposal(ProposalAction action, Desk actor, LocalDate today) {
        return switch (action) {
            case LogContact(var contact) -> new ContactLogged(contact);
            case RecordCommittee(var resolution) -> new CommitteeResolved(resolution);
            case SaveProposal(var proposal) -> new ProposalSaved(today, proposal);
            case Propose(var letter, var proposal) -> new Proposed(letter, proposal);
            case Appraise(var appraisal) -> new Appraised(appraisal);
            case Consult(var consultation) -> new Consulted(consultation);
            case GiveOpinion(var opinion) -> new OpinionGiven(opinion);
            case SupplyInformation(var information) ->
                    new InformationSupplied(actor.party(), information);
            case RequestExemption(var request) -> new ExemptionRequested(request);
            case GrantExemption(var judgement) -> new ExemptionDecided(actor.party(), judgement);
            case NotifyResult(var letter) -> new ResultNotified(letter);
        };
    }

    private static CaseEvent ofOverture(OvertureAction action, Desk actor) {
        return switch (action) {
            case ConsiderOverture(var opinion) -> new OvertureConsidered(opinion);
            case AskProvinces(var invitation) -> new ProvincesAsked(invitation);
            case AnswerOverture(var reply) -> new OvertureAnswered(provinceOf(actor), reply);
            case ForwardAnswer(var letter, var province) -> new AnswerForwarded(letter, province);
        };
    }

    private static CaseEvent ofDraft(DraftAction action, Desk actor) {
        return switch (action) {
            case RecordDraft(var draft) -> new DraftRecorded(draft);
            case SubmitDraft(var letter) -> new DraftSubmitted(letter);
            case Classify(var classification) -> new Classified(classification);
            case ReviewDraft(var review) -> new DraftReviewed(actor.party(), review);
            case SubmitToCabinet(var letter) -> new SubmittedToCabinet(letter);
            case RecordCabinetDecision(var decision) -> new CabinetDecided(decision);
        };
    }

    private static CaseEvent ofSigning(SigningAction action, Desk actor) {
        return switch (action) {
            case GiveConsent(var judgement) -> new Consented(actor.party(), judgement);
            case NotifyConsent(var letter) -> new ConsentNotified(letter);
            case ArrangeSigning(var arrangement) -> new SigningArranged(arrangement);
            case Sign(var signature) -> new Signed(signature);
            case ReportSigning(var instrument, var letter, var result) ->
                    new SigningReported(instrument, letter, result);
            case PassOn(var instrument, var letter) -> new PassedOn(instrument, letter);
            case TellCabinet(var instrument, var letter) -> new CabinetTold(instrument, letter);
        };
    }

    private static CaseEvent ofCase(CaseFile file, CaseAction action, Desk actor, LocalDate today) {
        return switch (action) {
            case OpenCase(var opening) ->
                    new CaseOpened(file.version().key(), actor.party(), opening);
            case Return(var reason) -> new Returned(actor.party(), reason);
            case Withdraw(var reason) -> new Withdrawn(actor.party(), reason);
            case Suspend(var reason) -> new Suspended(reason);
            case Resume(var reason) -> new Resumed(reason);
            case Reopen(var reason) -> new Reopened(reason);
            case Correct(var entry, var facts, var reason) ->
                    new Corrected(entry, of(file, facts, actor, today), reason);
            case RecordIrregularity(var early) -> new IrregularityRecorded(actor.party(), early);
        };
    }

    private static ProvinceCode provinceOf(Desk actor) {
        if (actor.province() == null) {
            throw new IllegalArgumentException("a province answers an overture");
        }
        return actor.province();
    }
}
