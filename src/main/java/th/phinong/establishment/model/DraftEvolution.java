package th.phinong.establishment.model;

import static th.phinong.establishment.model.Evolution.plus;
import static th.phinong.establishment.model.Evolution.stage;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.DraftEvent.*;
import th.phinong.establishment.model.DraftStage.*;
import th.phinong.establishment.model.SigningStage.AwaitingConsent;
import th.phinong.establishment.model.SigningStage.Stopped;

import java.time.LocalDate;
import java.util.List;

/** What events of a draft do to a case. */
final class DraftEvolution {

    private DraftEvolution() {}

    static CaseFile next(CaseFile file, DraftEvent event) {
        return switch (event) {
            case DraftRecorded(var draft) -> file.at(new Drafting(file.stage().since(), draft));
            case DraftSubmitted(var letter) -> submitted(file, letter, event);
            case Classified(var classification) -> {
                var draft = stage(file, ToClassify.class, event).draft();
                yield file.at(classified(draft, classification));
            }
            case DraftReviewed reviewed -> reviewed(file, reviewed);
            case SubmittedToCabinet(var letter) ->
                    file.at(
                            new AtCabinet(
                                    letter.on(), stage(file, ToCabinet.class, event).draft()));
            case CabinetDecided(var decision) -> {
                var draft = stage(file, AtCabinet.class, event).draft();
                yield file.at(
                        switch (decision.answer()) {
                            case GRANTED -> toMinisters(decision.on(), draft, decision);
                            case REFUSED -> new Stopped(decision.on(), draft);
                        });
            }
        };
    }

    private static CaseFile submitted(CaseFile file, Letter letter, DraftEvent event) {
        DraftVersion draft = stage(file, Drafting.class, event).latest();
        if (draft == null) {
            throw Evolution.impossible(file, event);
        }
        return file.at(new ToClassify(letter.on(), draft));
    }

    private static Stage classified(DraftVersion draft, Classification classification) {
        return switch (classification.kind()) {
            case STANDARD -> toMinisters(classification.on(), draft, null);
            case CHANGED -> new InReview(classification.on(), draft, classification, List.of());
        };
    }

    /** A join without tokens: the opinions asked for, less those given, is empty. */
    private static CaseFile reviewed(CaseFile file, DraftReviewed event) {
        var before = stage(file, InReview.class, event);
        var opinions = plus(before.opinions(), event);
        var wanted = file.version().partiesOf(ActionName.REVIEW_DRAFT);
        var given = opinions.stream().map(DraftReviewed::by).toList();
        if (!given.containsAll(wanted)) {
            return file.at(
                    new InReview(
                            before.since(), before.draft(), before.classification(), opinions));
        }
        LocalDate last =
                opinions.stream()
                        .map(DraftReviewed::happenedOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        boolean cabinet = opinions.stream().anyMatch(one -> one.review().sendsToCabinet());
        return file.at(
                cabinet
                        ? new ToCabinet(last, before.draft(), opinions)
                        : toMinisters(last, before.draft(), null));
    }

    private static Stage toMinisters(
            LocalDate since, DraftVersion draft, @Nullable CabinetDecision cabinet) {
        return new AwaitingConsent(since, draft, cabinet, List.of());
    }
}
