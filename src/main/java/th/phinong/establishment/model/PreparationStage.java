package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.List;

/** Route A up to its result, and the joint exemption, which both routes may need. */
public sealed interface PreparationStage extends Stage {

    /** The province writes its proposal (A1 to A3); what is saved may be empty. */
    record Preparing(LocalDate since, Proposal saved) implements PreparationStage {}

    /** The Ministry of Interior has the proposal (A4). */
    record ToAppraise(LocalDate since, Proposal proposal) implements PreparationStage {}

    /** The appraisal is there, the consultation is not yet sent (A5). */
    record ToConsult(LocalDate since, Proposal proposal, Appraisal appraisal)
            implements PreparationStage {}

    /** The Ministry of Foreign Affairs has been asked (A6). */
    record AwaitingOpinion(
            LocalDate since, Proposal proposal, Appraisal appraisal, Consultation consultation)
            implements PreparationStage {}

    /** It asked for more; afterwards the question of the opinion stands again as it was. */
    record AwaitingInformation(LocalDate since, Opinion question, AwaitingOpinion pending)
            implements PreparationStage {}

    /** The foreign unit is below a province: the exemption must be asked for (A6x, clause 1). */
    record ExemptionToRequest(LocalDate since) implements PreparationStage {}

    /** Both ministries decide, each for itself. */
    record ExemptionPending(
            LocalDate since, Remark request, List<ProposalEvent.ExemptionDecided> decided)
            implements PreparationStage {
        public ExemptionPending {
            decided = List.copyOf(decided);
        }
    }

    /** The result is there, the province does not know it yet (A7). */
    record ResultToNotify(LocalDate since, Result result) implements PreparationStage {}

    /** What the province will be told. */
    enum Result {
        FAVOURABLE,
        NOT_SUITABLE,
        EXEMPTION_REFUSED
    }
}
