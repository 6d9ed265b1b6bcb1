package th.phinong.establishment.model;

import static th.phinong.establishment.model.Evolution.stage;

import th.phinong.establishment.model.DraftStage.Drafting;
import th.phinong.establishment.model.PreparationStage.*;
import th.phinong.establishment.model.ProposalEvent.*;
import th.phinong.establishment.model.RestingStage.FollowingUp;

import java.time.LocalDate;
import java.util.List;

/** What events of route A, and of the exemption, do to a case. */
final class ProposalEvolution {

    private ProposalEvolution() {}

    static CaseFile next(CaseFile file, ProposalEvent event) {
        return switch (event) {
            case ContactLogged _, CommitteeResolved _ -> file;
            case ProposalSaved(var _, var proposal) ->
                    file.at(new Preparing(stage(file, Preparing.class, event).since(), proposal));
            case Proposed(var letter, var proposal) ->
                    file.at(new ToAppraise(letter.on(), proposal));
            case Appraised appraised -> appraised(file, appraised);
            case Consulted(var consultation) -> {
                var before = stage(file, ToConsult.class, event);
                yield file.at(
                        new AwaitingOpinion(
                                event.happenedOn(),
                                before.proposal(),
                                before.appraisal(),
                                consultation));
            }
            case OpinionGiven(var opinion) ->
                    opined(file, opinion, stage(file, AwaitingOpinion.class, event));
            case InformationSupplied _ -> informed(file, event);
            case ExemptionRequested(var request) ->
                    file.at(new ExemptionPending(request.on(), request, List.of()));
            case ExemptionDecided decided -> decided(file, decided);
            case ResultNotified _ ->
                    notified(file, stage(file, ResultToNotify.class, event), event.happenedOn());
        };
    }

    private static CaseFile appraised(CaseFile file, Appraised event) {
        var before = stage(file, ToAppraise.class, event);
        Appraisal appraisal = event.appraisal();
        return file.withLevel(appraisal.level())
                .at(new ToConsult(appraisal.on(), before.proposal(), appraisal));
    }

    private static CaseFile opined(CaseFile file, Opinion opinion, AwaitingOpinion before) {
        return file.at(
                switch (opinion.verdict()) {
                    case SUITABLE -> afterSuitable(file, opinion.on());
                    case NOT_SUITABLE -> new ResultToNotify(opinion.on(), Result.NOT_SUITABLE);
                    case MORE_INFORMATION -> new AwaitingInformation(opinion.on(), opinion, before);
                });
    }

    private static Stage afterSuitable(CaseFile file, LocalDate on) {
        return switch (file.level()) {
            case PROVINCE_EQUIVALENT -> new ResultToNotify(on, Result.FAVOURABLE);
            case BELOW -> new ExemptionToRequest(on);
        };
    }

    private static CaseFile informed(CaseFile file, ProposalEvent event) {
        if (file.stage() instanceof OvertureStage.OvertureQueried) {
            return file.at(new OvertureStage.ToConsider(event.happenedOn()));
        }
        AwaitingOpinion pending = stage(file, AwaitingInformation.class, event).pending();
        return file.at(
                new AwaitingOpinion(
                        event.happenedOn(),
                        pending.proposal(),
                        pending.appraisal(),
                        pending.consultation()));
    }

    private static CaseFile decided(CaseFile file, ExemptionDecided event) {
        var before = stage(file, ExemptionPending.class, event);
        var decided = Evolution.plus(before.decided(), event);
        if (!event.judgement().isGranted()) {
            return file.at(new ResultToNotify(event.happenedOn(), Result.EXEMPTION_REFUSED));
        }
        var deciding = file.version().partiesOf(ActionName.GRANT_EXEMPTION);
        if (decided.size() < deciding.size()) {
            return file.at(new ExemptionPending(before.since(), before.request(), decided));
        }
        return file.at(new ResultToNotify(latest(decided), Result.FAVOURABLE));
    }

    private static LocalDate latest(List<ExemptionDecided> decided) {
        return decided.stream()
                .map(ExemptionDecided::happenedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static CaseFile notified(CaseFile file, ResultToNotify before, LocalDate on) {
        return file.at(
                switch (before.result()) {
                    case FAVOURABLE -> new Drafting(on, null);
                    case NOT_SUITABLE ->
                            new FollowingUp(on, Outcome.NOT_SUITABLE, startAgain(file, on));
                    case EXEMPTION_REFUSED ->
                            new FollowingUp(on, Outcome.EXEMPTION_REFUSED, startAgain(file, on));
                });
    }

    /** Where a case that failed goes on if it is reopened: at the start of its own route. */
    static Stage startAgain(CaseFile file, LocalDate on) {
        return switch (file.opening().route()) {
            case PROVINCE -> new Preparing(on, file.proposal());
            case FOREIGN -> new OvertureStage.ToConsider(on);
        };
    }
}
