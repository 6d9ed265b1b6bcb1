package th.phinong.establishment.model;

import th.phinong.identity.Party;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an instrument must have passed, told from events alone: a second account of the resolution,
 * kept apart from the model so that the two can disagree.
 */
record Gates(
        boolean prepared,
        Set<Party> exempted,
        boolean below,
        boolean submitted,
        boolean changed,
        Set<Party> reviewed,
        boolean objection,
        boolean cabinet,
        Set<Party> consented,
        boolean notified,
        boolean arranged) {

    static Gates passedBy(List<CaseEvent> events) {
        var gates =
                new Object() {
                    boolean prepared;
                    Set<Party> exempted = EnumSet.noneOf(Party.class);
                    boolean below;
                    boolean submitted;
                    boolean changed;
                    Set<Party> reviewed = EnumSet.noneOf(Party.class);
                    boolean objection;
                    boolean cabinet;
                    Set<Party> consented = EnumSet.noneOf(Party.class);
                    boolean notified;
                    boolean arranged;

                    void newDraft() {
                        submitted = false;
                        newClassification();
                    }

                    void newClassification() {
                        changed = false;
                        reviewed.clear();
                        objection = false;
                        cabinet = false;
                        consented.clear();
                        notified = false;
                        arranged = false;
                    }
                };
        for (CaseEvent event : events) {
            switch (event) {
                case CaseOpened(var _, var _, var opening) ->
                        gates.below = opening.counterpart().level() == CounterpartLevel.BELOW;
                case ProposalEvent.Appraised(var appraisal) ->
                        gates.below = appraisal.level() == CounterpartLevel.BELOW;
                case ProposalEvent.OpinionGiven(var opinion) ->
                        gates.prepared = opinion.verdict() == Opinion.Verdict.SUITABLE;
                case OvertureEvent.AnswerForwarded(var _, var province) ->
                        gates.prepared = province != null;
                case ProposalEvent.ExemptionRequested _,
                        ProposalEvent.Proposed _,
                        OvertureEvent.OvertureConsidered _ ->
                        gates.exempted.clear();
                case ProposalEvent.ExemptionDecided(var by, var judgement) -> {
                    if (judgement.isGranted()) {
                        gates.exempted.add(by);
                    } else {
                        gates.exempted.clear();
                    }
                }
                case DraftEvent.DraftRecorded _ -> gates.newDraft();
                case DraftEvent.DraftSubmitted _ -> gates.submitted = true;
                case DraftEvent.Classified(var classification) -> {
                    gates.newClassification();
                    gates.changed = classification.kind() == Classification.Kind.CHANGED;
                }
                case DraftEvent.DraftReviewed(var by, var review) -> {
                    gates.reviewed.add(by);
                    gates.objection |= review.sendsToCabinet();
                }
                case DraftEvent.CabinetDecided(var decision) ->
                        gates.cabinet = decision.answer() == Answer.GRANTED;
                case SigningEvent.Consented(var by, var judgement) -> {
                    if (judgement.isGranted()) {
                        gates.consented.add(by);
                    }
                }
                case SigningEvent.ConsentNotified _ -> gates.notified = true;
                case SigningEvent.SigningArranged _ -> gates.arranged = true;
                // What is sent back is at least classified anew.
                case StandingEvent.Returned _ -> gates.newClassification();
                case SigningEvent.Signed _ -> gates.newDraft();
                default -> {}
            }
        }
        return new Gates(
                gates.prepared,
                Set.copyOf(gates.exempted),
                gates.below,
                gates.submitted,
                gates.changed,
                Set.copyOf(gates.reviewed),
                gates.objection,
                gates.cabinet,
                Set.copyOf(gates.consented),
                gates.notified,
                gates.arranged);
    }

    boolean allowSignature() {
        boolean counterpart = !below || exempted.equals(EnumSet.of(Party.MOI, Party.MFA));
        boolean text =
                submitted
                        && (!changed
                                || reviewed.equals(EnumSet.of(Party.MOI, Party.MFA, Party.COS)))
                        && (!objection || cabinet);
        boolean consent =
                consented.equals(EnumSet.of(Party.MINISTER_INTERIOR, Party.MINISTER_FOREIGN));
        return prepared && counterpart && text && consent && notified && arranged;
    }
}
