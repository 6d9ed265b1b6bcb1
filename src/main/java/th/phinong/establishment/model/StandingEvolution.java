package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.DraftStage.*;
import th.phinong.establishment.model.OvertureStage.ToAsk;
import th.phinong.establishment.model.OvertureStage.ToConsider;
import th.phinong.establishment.model.PreparationStage.*;
import th.phinong.establishment.model.RestingStage.*;
import th.phinong.establishment.model.SigningStage.*;
import th.phinong.establishment.model.StandingEvent.*;

import java.time.LocalDate;

/** What returns, rests and endings do to a case. */
final class StandingEvolution {

    private StandingEvolution() {}

    static CaseFile next(CaseFile file, StandingEvent event) {
        return switch (event) {
            case Returned _ -> {
                Stage back = returnedTo(file.stage(), event.happenedOn());
                if (back == null) {
                    throw Evolution.impossible(file, event);
                }
                yield file.at(back);
            }
            case Withdrawn(var _, var reason) ->
                    file.at(new FollowingUp(reason.on(), Outcome.WITHDRAWN, file.workStage()));
            case Suspended(var reason) ->
                    file.at(new RestingStage.OnHold(reason.on(), reason, file.stage()));
            case Resumed _ ->
                    file.at(Evolution.stage(file, RestingStage.OnHold.class, event).within());
            case Reopened _ -> file.at(reopened(file, event));
            case IrregularityRecorded _ -> file;
            // The version is that of the whole record: CaseFile.from has taken it up already.
            case MovedToVersion _ -> file;
            case Corrected _ -> throw Evolution.impossible(file, event);
        };
    }

    /** The desk before, or null where there is none to go back to. */
    static @Nullable Stage returnedTo(Stage stage, LocalDate on) {
        return switch (stage) {
            case ToAppraise(var _, var proposal) -> new Preparing(on, proposal);
            case ToConsult(var _, var proposal, var _) -> new Preparing(on, proposal);
            case AwaitingOpinion(var _, var proposal, var _, var _) -> new ToAppraise(on, proposal);
            case ToAsk _ -> new ToConsider(on);
            case ToClassify(var _, var draft) -> new Drafting(on, draft);
            case InReview(var _, var draft, var _, var _) -> new Drafting(on, draft);
            case ToCabinet(var _, var draft, var _) -> new Drafting(on, draft);
            case AwaitingConsent(var _, var draft, var _, var _) -> new ToClassify(on, draft);
            // The province takes its draft back; the consents were given to that draft and lapse.
            case ToArrange(var _, var draft, var _) -> new Drafting(on, draft);
            case ToSign(var _, var draft, var _, var _) -> new Drafting(on, draft);
            case PreparationStage _,
                    OvertureStage _,
                    DraftStage _,
                    SigningStage _,
                    RestingStage _ ->
                    null;
        };
    }

    private static Stage reopened(CaseFile file, StandingEvent event) {
        Stage stage =
                switch (file.stage()) {
                    case Closed(var _, var _, var reopensAt) -> reopensAt;
                    case FollowingUp(var _, var _, var reopensAt) -> reopensAt;
                    case PreparationStage _,
                            OvertureStage _,
                            DraftStage _,
                            SigningStage _,
                            RestingStage.OnHold _ ->
                            null;
                };
        if (stage == null) {
            throw Evolution.impossible(file, event);
        }
        return stage;
    }
}
