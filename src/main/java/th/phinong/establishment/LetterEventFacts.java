package th.phinong.establishment;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseOpened;
import th.phinong.establishment.model.CooperationField;
import th.phinong.establishment.model.DraftEvent;
import th.phinong.establishment.model.Opinion;
import th.phinong.establishment.model.OvertureEvent;
import th.phinong.establishment.model.Proposal;
import th.phinong.establishment.model.ProposalEvent;
import th.phinong.establishment.model.SignedInstrument;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.web.Words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the events of a case give letters to say, the latest of each kind of event. */
final class LetterEventFacts {

    private final LetterSaid said;
    private final LetterDraftFacts drafts;

    LetterEventFacts(Words words) {
        this.said = new LetterSaid(words);
        this.drafts = new LetterDraftFacts(said);
    }

    Map<String, String> of(List<CaseEvent> events) {
        events.forEach(this::take);
        return said.facts();
    }

    /** The instrument that a letter after a signing is about. */
    void signed(SignedInstrument one) {
        drafts.signed(one);
    }

    private void take(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                said.put("opened-on", opened.happenedOn());
                said.text("overture", opened.opening().overture());
            }
            case ProposalEvent proposal -> take(proposal);
            case OvertureEvent overture -> take(overture);
            case DraftEvent draft -> drafts.take(draft);
            case SigningEvent signing -> drafts.take(signing);
            case StandingEvent.Returned returned ->
                    said.text("return-reason", returned.reason().text());
            case StandingEvent.Withdrawn withdrawn ->
                    said.text("withdraw-reason", withdrawn.reason().text());
            case StandingEvent _ -> {}
        }
    }

    private void take(ProposalEvent event) {
        switch (event) {
            case ProposalEvent.ContactLogged(var contact) -> said.put("contact-on", contact.on());
            case ProposalEvent.CommitteeResolved(var resolution) -> {
                said.put("committee-on", resolution.on());
                said.text("committee", resolution.text());
            }
            case ProposalEvent.ProposalSaved(var _, var saved) -> proposal(saved);
            case ProposalEvent.Proposed(var _, var sent) -> proposal(sent);
            case ProposalEvent.Appraised(var appraisal) -> {
                said.text("potential", appraisal.potential());
                said.text("benefit", appraisal.benefit());
            }
            case ProposalEvent.Consulted(var consultation) ->
                    said.text("consideration", consultation.consideration());
            case ProposalEvent.OpinionGiven(var opinion) -> opinion(opinion);
            case ProposalEvent.InformationSupplied(var _, var information) ->
                    said.text("information", information.text());
            case ProposalEvent.ExemptionRequested(var request) -> {
                said.forget("exemption-");
                said.text("exemption-reason", request.text());
            }
            case ProposalEvent.ExemptionDecided(var by, var judgement) ->
                    said.judgement("exemption", by, judgement);
            case ProposalEvent.ResultNotified _ -> {}
        }
    }

    private void proposal(Proposal proposal) {
        said.text("reasons", proposal.reasons());
        said.text("thai-profile", proposal.thaiProfile());
        said.text("counterpart-profile", proposal.counterpartProfile());
        fields(proposal.fields());
    }

    private void fields(List<CooperationField> fields) {
        if (!fields.isEmpty()) {
            said.put(
                    "fields",
                    said.words().list(fields.stream().map(field -> fieldName(field)).toList()));
        }
    }

    /** Within a sentence English has no capitals for it; Thai has none at all. */
    private String fieldName(CooperationField field) {
        return said.words().say("choice.fields." + field.name()).toLowerCase(Locale.ROOT);
    }

    private void opinion(Opinion opinion) {
        said.forget("opinion-");
        said.holds("opinion-" + LetterSaid.tag(opinion.verdict()));
        said.text("opinion-grounds", opinion.grounds());
    }

    private void take(OvertureEvent event) {
        switch (event) {
            case OvertureEvent.OvertureConsidered(var opinion) -> opinion(opinion);
            // What provinces answer is told by LetterAnswers: it depends on whose letter it is.
            case OvertureEvent.ProvincesAsked _,
                    OvertureEvent.OvertureAnswered _,
                    OvertureEvent.AnswerForwarded _ -> {}
        }
    }
}
