package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Answer;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseOpened;
import th.phinong.establishment.model.Classification;
import th.phinong.establishment.model.CooperationField;
import th.phinong.establishment.model.DraftEvent;
import th.phinong.establishment.model.DraftVersion;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.Judgement;
import th.phinong.establishment.model.Opinion;
import th.phinong.establishment.model.OvertureEvent;
import th.phinong.establishment.model.Proposal;
import th.phinong.establishment.model.ProposalEvent;
import th.phinong.establishment.model.Review;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.establishment.model.Term;
import th.phinong.identity.Party;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the events of a case give letters to say, the latest of each kind of event. */
final class LetterEventFacts {

    private static final String YES = "yes";

    private final Words words;
    private final Map<String, String> facts = new HashMap<>();

    LetterEventFacts(Words words) {
        this.words = words;
    }

    Map<String, String> of(List<CaseEvent> events) {
        events.forEach(this::take);
        return facts;
    }

    private void take(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                put("opened-on", opened.happenedOn());
                text("overture", opened.opening().overture());
            }
            case ProposalEvent proposal -> take(proposal);
            case OvertureEvent overture -> take(overture);
            case DraftEvent draft -> take(draft);
            case SigningEvent signing -> take(signing);
            case StandingEvent.Returned returned -> text("return-reason", returned.reason().text());
            case StandingEvent.Withdrawn withdrawn ->
                    text("withdraw-reason", withdrawn.reason().text());
            case StandingEvent _ -> {}
        }
    }

    private void take(ProposalEvent event) {
        switch (event) {
            case ProposalEvent.ContactLogged(var contact) -> put("contact-on", contact.on());
            case ProposalEvent.CommitteeResolved(var resolution) -> {
                put("committee-on", resolution.on());
                text("committee", resolution.text());
            }
            case ProposalEvent.ProposalSaved(var _, var saved) -> proposal(saved);
            case ProposalEvent.Proposed(var _, var sent) -> proposal(sent);
            case ProposalEvent.Appraised(var appraisal) -> {
                text("potential", appraisal.potential());
                text("benefit", appraisal.benefit());
            }
            case ProposalEvent.Consulted(var consultation) ->
                    text("consideration", consultation.consideration());
            case ProposalEvent.OpinionGiven(var opinion) -> opinion(opinion);
            case ProposalEvent.InformationSupplied(var _, var information) ->
                    text("information", information.text());
            case ProposalEvent.ExemptionRequested(var request) -> {
                forget("exemption-");
                text("exemption-reason", request.text());
            }
            case ProposalEvent.ExemptionDecided(var by, var judgement) ->
                    judgement("exemption", by, judgement);
            case ProposalEvent.ResultNotified _ -> {}
        }
    }

    private void proposal(Proposal proposal) {
        text("reasons", proposal.reasons());
        text("thai-profile", proposal.thaiProfile());
        text("counterpart-profile", proposal.counterpartProfile());
        fields(proposal.fields());
    }

    private void fields(List<CooperationField> fields) {
        if (!fields.isEmpty()) {
            put(
                    "fields",
                    words.list(
                            fields.stream()
                                    .map(field -> words.say("choice.fields." + field.name()))
                                    .toList()));
        }
    }

    private void opinion(Opinion opinion) {
        forget("opinion-");
        put("opinion-" + tag(opinion.verdict()), YES);
        text("opinion-grounds", opinion.grounds());
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

    private void take(DraftEvent event) {
        switch (event) {
            case DraftEvent.DraftRecorded(var draft) -> {
                List.of("draft-", "review-", "cabinet-", "consent-", "signing-", "signed-")
                        .forEach(this::forget);
                instrument(draft.instrument());
                put("draft-on", draft.on());
                if (draft.facilitation() && draft.problemSolving()) {
                    put("draft-considered", YES);
                }
                if (!draft.binding().isEmpty()) {
                    put("draft-binding", binding(draft));
                }
            }
            case DraftEvent.DraftSubmitted _ -> {}
            case DraftEvent.Classified(var classified) -> classification(classified);
            case DraftEvent.DraftReviewed(var by, var review) -> review(by, review);
            case DraftEvent.SubmittedToCabinet _ -> {}
            case DraftEvent.CabinetDecided(var decision) -> {
                boolean approved = decision.answer() == Answer.GRANTED;
                put("cabinet-" + (approved ? "approves" : "refuses"), YES);
                put("cabinet-on", decision.on());
                put("cabinet-number", decision.number().value());
                text("cabinet-grounds", decision.grounds());
            }
        }
    }

    /** Wording that could bind, each with why it stays (clause 12). */
    private static String binding(DraftVersion draft) {
        return draft.binding().stream()
                .map(
                        each ->
                                each.justification() == null
                                        ? each.words().value()
                                        : each.words() + " (" + each.justification() + ")")
                .collect(Collectors.joining("; "));
    }

    void instrument(Instrument instrument) {
        put("instrument", words.say("letter.instrument." + instrument.name()));
        put("instrument-" + instrument.name().toLowerCase(Locale.ROOT), YES);
        facts.remove("instrument-" + (instrument == Instrument.LOI ? "mou" : "loi"));
    }

    private void classification(Classification classified) {
        forget("draft-standard");
        forget("draft-change");
        if (classified.kind() == Classification.Kind.STANDARD) {
            put("draft-standard", YES);
            return;
        }
        put(
                "draft-changes",
                String.join(
                        "; ",
                        classified.changes().stream()
                                .map(each -> each.part() + " " + each.change())
                                .toList()));
    }

    private void review(Party by, Review review) {
        var name = "review-" + tag(by);
        forget(name);
        put(name + (review.consistent() ? "-consistent" : "-inconsistent"), YES);
        if (review.treaty() != null) {
            put(name + (review.treaty() ? "-treaty" : "-no-treaty"), YES);
        }
        text(name + "-grounds", review.grounds());
    }

    private void take(SigningEvent event) {
        switch (event) {
            case SigningEvent.Consented(var by, var judgement) ->
                    judgement("consent", by, judgement);
            case SigningEvent.ConsentNotified _ -> {}
            case SigningEvent.SigningArranged(var arranged) -> {
                put("signing-on", arranged.signingOn());
                put("signing-place", arranged.place().value());
                put("foreign-signatory", arranged.foreign().name().value());
                put("foreign-position", arranged.foreign().position().value());
            }
            case SigningEvent.Signed(var signature) -> {
                instrument(signature.instrument());
                put("signed-on", signature.signedOn());
                put("signed-place", signature.place().value());
                put("signed-thai", signature.thai().office().value());
                put("foreign-signatory", signature.foreign().name().value());
                put("foreign-position", signature.foreign().position().value());
                term(signature.term());
            }
            case SigningEvent.SigningReported(var instrument, var _, var result) -> {
                instrument(instrument);
                text("result", result);
            }
            case SigningEvent.PassedOn(var instrument, var _) -> instrument(instrument);
            case SigningEvent.CabinetTold(var instrument, var _) -> instrument(instrument);
        }
    }

    private void term(Term term) {
        put("term", words.say("letter.term." + term.kind().name(), term.length()));
    }

    private void judgement(String of, Party by, Judgement judgement) {
        var name = of + "-" + tag(by);
        forget(name);
        put(name + (judgement.isGranted() ? "-granted" : "-refused"), YES);
        put(name + "-on", judgement.on());
        text(name + "-grounds", judgement.grounds());
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void put(String name, LocalDate day) {
        put(name, words.date(day));
    }

    private void text(String name, @Nullable Object text) {
        if (text == null) {
            facts.remove(name);
        } else {
            put(name, text.toString());
        }
    }

    private void put(String name, String value) {
        facts.put(name, value.replaceAll("\\s*\n\\s*", " "));
    }

    private void forget(String beginning) {
        facts.keySet().removeIf(name -> name.startsWith(beginning));
    }
}
