package th.phinong.establishment.model;

import th.phinong.establishment.model.OvertureEvent.OvertureAnswered;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose entry an event is: only its author corrects it. */
final class Authors {

    private Authors() {}

    /** Every desk with an entry of its own in the case. */
    static Set<Desk> of(CaseFile file) {
        return file.effectiveEvents().stream()
                .flatMap(event -> of(file, event).stream())
                .collect(Collectors.toSet());
    }

    /** The desk whose entry it is; empty while a case has no province yet. */
    static Optional<Desk> of(CaseFile file, CaseEvent event) {
        return switch (event) {
            case OvertureAnswered answered -> Optional.of(Desk.ofProvince(answered.by()));
            case ProposalEvent.InformationSupplied supplied -> desk(file, supplied.by());
            case ProposalEvent.ExemptionDecided decided -> desk(file, decided.by());
            case DraftEvent.DraftReviewed reviewed -> desk(file, reviewed.by());
            case SigningEvent.Consented consented -> desk(file, consented.by());
            case StandingEvent.Returned returned -> desk(file, returned.by());
            case StandingEvent.Withdrawn withdrawn -> desk(file, withdrawn.by());
            case StandingEvent.MovedToVersion _ -> Optional.empty();
            case CaseOpened opened -> desk(file, opened.by());
            case StandingEvent.IrregularityRecorded recorded -> desk(file, recorded.by());
            case ProposalEvent _, OvertureEvent _, DraftEvent _, SigningEvent _, StandingEvent _ ->
                    file.version().partiesOf(event.action()).stream()
                            .findFirst()
                            .flatMap(party -> desk(file, party));
        };
    }

    private static Optional<Desk> desk(CaseFile file, Party party) {
        if (party != Party.PROVINCE) {
            return Optional.of(Desk.of(party));
        }
        return Optional.ofNullable(file.province()).map(Desk::ofProvince);
    }
}
