package th.phinong.establishment.model;

import static th.phinong.establishment.model.ActionName.*;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.DraftStage.*;
import th.phinong.establishment.model.OvertureStage.*;
import th.phinong.establishment.model.PreparationStage.*;
import th.phinong.establishment.model.RestingStage.*;
import th.phinong.establishment.model.SigningStage.*;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.ProvinceCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done to a case, by whom: the order of the procedure, read off one switch. */
final class NextActs {

    private final CaseFile file;
    private final List<NextAct> acts = new ArrayList<>();

    private NextActs(CaseFile file) {
        this.file = file;
    }

    static List<NextAct> of(CaseFile file) {
        var next = new NextActs(file);
        next.atStage(file.stage());
        next.duties();
        next.standing(file.stage());
        return List.copyOf(next.acts);
    }

    private void atStage(Stage stage) {
        switch (stage) {
            case Preparing _ -> {
                awaited(PROPOSE);
                possible(SAVE_PROPOSAL);
                possible(LOG_CONTACT);
                possible(RECORD_COMMITTEE);
            }
            case ToAppraise _ -> awaited(APPRAISE);
            case ToConsult _ -> awaited(CONSULT);
            case AwaitingOpinion _ -> awaited(GIVE_OPINION);
            case AwaitingInformation _ -> {
                add(SUPPLY_INFORMATION, own(), "A6", true);
                add(SUPPLY_INFORMATION, Desk.of(Party.MOI), "A6", false);
            }
            case ExemptionToRequest _ -> awaited(REQUEST_EXEMPTION);
            case ExemptionPending(var _, var _, var decided) ->
                    remaining(
                            GRANT_EXEMPTION,
                            decided.stream().map(ProposalEvent.ExemptionDecided::by).toList());
            case ResultToNotify _ -> awaited(NOTIFY_RESULT);
            case ToConsider _ -> awaited(CONSIDER_OVERTURE);
            case OvertureQueried _ -> {
                add(SUPPLY_INFORMATION, Desk.of(Party.POST), "B2", true);
                add(SUPPLY_INFORMATION, Desk.of(Party.MOI), "B2", false);
            }
            case ToAsk _ -> awaited(ASK_PROVINCES);
            case Asking asking -> asking(asking);
            case Drafting drafting -> drafting(drafting);
            case ToClassify _ -> awaited(CLASSIFY);
            case InReview(var _, var _, var _, var opinions) ->
                    remaining(
                            REVIEW_DRAFT,
                            opinions.stream().map(DraftEvent.DraftReviewed::by).toList());
            case ToCabinet _ -> awaited(SUBMIT_TO_CABINET);
            case AtCabinet _ -> awaited(RECORD_CABINET_DECISION);
            case AwaitingConsent(var _, var _, var _, var given) ->
                    remaining(CONSENT, given.stream().map(SigningEvent.Consented::by).toList());
            case Stopped _ -> awaited(RECORD_DRAFT);
            case ToNotifyConsent _ -> awaited(NOTIFY_CONSENT);
            case ToArrange _ -> awaited(ARRANGE_SIGNING);
            case ToSign _ -> {
                awaited(SIGN);
                possible(ARRANGE_SIGNING);
            }
            case OnHold _ -> add(RESUME, Desk.of(Party.MOI), null, true);
            case FollowingUp(var _, var _, var reopensAt) -> reopenable(reopensAt);
            case Closed(var _, var _, var reopensAt) -> reopenable(reopensAt);
        }
    }

    private void asking(Asking asking) {
        for (ProvinceCode province : asking.asked()) {
            if (asking.answerOf(province).isEmpty()) {
                add(ANSWER_OVERTURE, Desk.ofProvince(province), "B4", true);
            }
        }
        Desk interior = Desk.of(Party.MOI);
        boolean decidable = !asking.willing().isEmpty() || asking.allHaveDeclined();
        if (decidable) {
            add(FORWARD_ANSWER, interior, "B5", true);
        }
        if (file.opening().province() == null) {
            add(ASK_PROVINCES, interior, "B3", false);
        }
    }

    private void drafting(Drafting drafting) {
        if (drafting.latest() != null && DraftRules.submittable(file).isAllowed()) {
            awaited(SUBMIT_DRAFT);
            possible(RECORD_DRAFT);
        } else {
            awaited(RECORD_DRAFT);
        }
    }

    private void duties() {
        for (Duty duty : file.duties()) {
            if (duty.isReady()) {
                acts.add(new NextAct(duty.action(), duty.desk(), duty.step(), true));
            }
        }
    }

    private void standing(Stage stage) {
        boolean ended = stage instanceof FollowingUp || stage instanceof Closed;
        if (!ended) {
            add(WITHDRAW, file.province() == null ? Desk.of(Party.MFA) : own(), null, false);
            if (!(stage instanceof OnHold)) {
                add(SUSPEND, Desk.of(Party.MOI), null, false);
            }
        }
        if (StandingEvolution.returnedTo(stage, stage.since()) != null) {
            returningDesks(stage).forEach(desk -> add(RETURN, desk, null, false));
        }
        if (file.province() != null) {
            add(RECORD_IRREGULARITY, own(), null, false);
            add(RECORD_IRREGULARITY, Desk.of(Party.MOI), null, false);
        }
        Authors.of(file).forEach(desk -> add(CORRECT, desk, null, false));
    }

    /** Whoever has the case may send it back; in a review the ministry that leads it. */
    private Set<Desk> returningDesks(Stage stage) {
        if (stage instanceof InReview) {
            return Set.of(Desk.of(Party.MOI));
        }
        return acts.stream()
                .filter(act -> act.awaited() && act.step() != null && !isDuty(act.action()))
                .map(NextAct::desk)
                .collect(Collectors.toSet());
    }

    private static boolean isDuty(ActionName action) {
        return action == REPORT_SIGNING || action == PASS_ON || action == TELL_CABINET;
    }

    private void reopenable(@Nullable Stage reopensAt) {
        if (reopensAt != null) {
            add(REOPEN, Desk.of(Party.MOI), null, false);
        }
    }

    private void awaited(ActionName action) {
        remaining(action, List.of());
    }

    private void remaining(ActionName action, List<Party> done) {
        var parties = new HashSet<>(file.version().partiesOf(action));
        done.forEach(parties::remove);
        parties.stream().sorted().forEach(party -> add(action, desk(party), true));
    }

    private void possible(ActionName action) {
        file.version().partiesOf(action).forEach(party -> add(action, desk(party), false));
    }

    private Desk desk(Party party) {
        return party == Party.PROVINCE ? own() : Desk.of(party);
    }

    private Desk own() {
        ProvinceCode province = file.province();
        if (province == null) {
            throw new IllegalStateException("no province at " + file.stage().tag());
        }
        return Desk.ofProvince(province);
    }

    private void add(ActionName action, Desk desk, boolean awaited) {
        StepId step = file.version().stepOf(action).map(Step::id).orElse(null);
        acts.add(new NextAct(action, desk, step, awaited));
    }

    private void add(ActionName action, Desk desk, @Nullable String step, boolean awaited) {
        acts.add(new NextAct(action, desk, step == null ? null : StepId.of(step), awaited));
    }
}
