package th.phinong.establishment.model;

import static th.phinong.establishment.model.Evolution.plus;
import static th.phinong.establishment.model.Evolution.stage;

import th.phinong.establishment.model.OvertureEvent.*;
import th.phinong.establishment.model.OvertureStage.*;
import th.phinong.establishment.model.RestingStage.FollowingUp;

import java.time.LocalDate;
import java.util.List;

/** What events of route B do to a case. */
final class OvertureEvolution {

    private OvertureEvolution() {}

    static CaseFile next(CaseFile file, OvertureEvent event) {
        return switch (event) {
            case OvertureConsidered(var opinion) -> considered(file, opinion);
            case ProvincesAsked(var invitation) -> asked(file, invitation);
            case OvertureAnswered answered -> {
                var before = stage(file, Asking.class, event);
                yield file.at(
                        new Asking(
                                before.since(),
                                before.invitations(),
                                plus(before.answers(), answered)));
            }
            case AnswerForwarded(var letter, var province) ->
                    province == null
                            ? ended(file, Outcome.DECLINED, letter.on())
                            : taken(file.withProvince(province), letter.on());
        };
    }

    private static CaseFile considered(CaseFile file, Opinion opinion) {
        return switch (opinion.verdict()) {
            case SUITABLE -> file.at(new ToAsk(opinion.on()));
            case NOT_SUITABLE -> ended(file, Outcome.NOT_SUITABLE, opinion.on());
            case MORE_INFORMATION -> file.at(new OvertureQueried(opinion.on(), opinion));
        };
    }

    private static CaseFile asked(CaseFile file, Invitation invitation) {
        if (file.stage() instanceof Asking(var since, var invitations, var answers)) {
            return file.at(new Asking(since, plus(invitations, invitation), answers));
        }
        return file.at(new Asking(invitation.letter().on(), List.of(invitation), List.of()));
    }

    private static CaseFile taken(CaseFile file, LocalDate on) {
        return file.at(
                switch (file.level()) {
                    case PROVINCE_EQUIVALENT -> new DraftStage.Drafting(on, null);
                    case BELOW -> new PreparationStage.ExemptionToRequest(on);
                });
    }

    private static CaseFile ended(CaseFile file, Outcome outcome, LocalDate on) {
        return file.at(new FollowingUp(on, outcome, ProposalEvolution.startAgain(file, on)));
    }
}
