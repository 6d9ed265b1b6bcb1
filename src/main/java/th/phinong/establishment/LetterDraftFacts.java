package th.phinong.establishment;

import th.phinong.establishment.model.Answer;
import th.phinong.establishment.model.Classification;
import th.phinong.establishment.model.DraftEvent;
import th.phinong.establishment.model.DraftVersion;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.Review;
import th.phinong.establishment.model.SignedInstrument;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.Term;
import th.phinong.identity.Party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What drafts, opinions on them, consents and signings give letters to say. */
final class LetterDraftFacts {

    private final LetterSaid said;

    LetterDraftFacts(LetterSaid said) {
        this.said = said;
    }

    void take(DraftEvent event) {
        switch (event) {
            case DraftEvent.DraftRecorded(var draft) -> {
                List.of("draft-", "review-", "cabinet-", "consent-", "signing-", "signed-")
                        .forEach(said::forget);
                instrument(draft.instrument());
                said.put("draft-on", draft.on());
                if (draft.facilitation() && draft.problemSolving()) {
                    said.holds("draft-considered");
                }
                if (!draft.binding().isEmpty()) {
                    said.put("draft-binding", binding(draft));
                }
            }
            case DraftEvent.DraftSubmitted _ -> {}
            case DraftEvent.Classified(var classified) -> classification(classified);
            case DraftEvent.DraftReviewed(var by, var review) -> review(by, review);
            case DraftEvent.SubmittedToCabinet _ -> {}
            case DraftEvent.CabinetDecided(var decision) -> {
                boolean approved = decision.answer() == Answer.GRANTED;
                said.holds("cabinet-" + (approved ? "approves" : "refuses"));
                said.put("cabinet-on", decision.on());
                said.put("cabinet-number", decision.number().value());
                said.text("cabinet-grounds", decision.grounds());
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
        said.put("instrument", said.words().say("letter.instrument." + instrument.name()));
        said.holds("instrument-" + instrument.name().toLowerCase(Locale.ROOT));
        said.facts().remove("instrument-" + (instrument == Instrument.LOI ? "mou" : "loi"));
    }

    private void classification(Classification classified) {
        said.forget("draft-standard");
        said.forget("draft-change");
        if (classified.kind() == Classification.Kind.STANDARD) {
            said.holds("draft-standard");
            return;
        }
        said.put(
                "draft-changes",
                String.join(
                        "; ",
                        classified.changes().stream()
                                .map(each -> each.part() + " " + each.change())
                                .toList()));
    }

    private void review(Party by, Review review) {
        var name = "review-" + LetterSaid.tag(by);
        said.forget(name);
        said.holds(name + (review.consistent() ? "-consistent" : "-inconsistent"));
        if (review.treaty() != null) {
            said.holds(name + (review.treaty() ? "-treaty" : "-no-treaty"));
        }
        said.text(name + "-grounds", review.grounds());
    }

    void take(SigningEvent event) {
        switch (event) {
            case SigningEvent.Consented(var by, var judgement) ->
                    said.judgement("consent", by, judgement);
            case SigningEvent.ConsentNotified _ -> {}
            case SigningEvent.SigningArranged(var arranged) -> {
                said.put("signing-on", arranged.signingOn());
                said.put("signing-place", arranged.place().value());
                said.put("foreign-signatory", arranged.foreign().name().value());
                said.put("foreign-position", arranged.foreign().position().value());
            }
            case SigningEvent.Signed(var signature) -> {
                instrument(signature.instrument());
                said.put("signed-on", signature.signedOn());
                said.put("signed-place", signature.place().value());
                said.put("signed-thai", signature.thai().office().value());
                said.put("foreign-signatory", signature.foreign().name().value());
                said.put("foreign-position", signature.foreign().position().value());
                term(signature.term());
            }
            case SigningEvent.SigningReported(var instrument, var _, var result) -> {
                instrument(instrument);
                said.text("result", result);
            }
            case SigningEvent.PassedOn(var instrument, var _) -> instrument(instrument);
            case SigningEvent.CabinetTold(var instrument, var _) -> instrument(instrument);
        }
    }

    /** One of two instruments that were signed: what was signed and why it might be. */
    void signed(SignedInstrument one) {
        var drafted = "instrument-" + LetterSaid.tag(one.instrument());
        if (!said.facts().containsKey(drafted)) {
            said.forget("draft-");
        }
        take(new SigningEvent.Signed(one.signature()));
        one.approval().consents().forEach(this::take);
    }

    private void term(Term term) {
        said.put("term", said.words().say("letter.term." + term.kind().name(), term.length()));
    }
}
