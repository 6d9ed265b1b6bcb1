package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** From the ministers' consent to the signature (C5 to C8). */
public sealed interface SigningStage extends Stage {

    /** The draft that it is about. */
    DraftVersion draft();

    /** Both ministers have it (C5); Cabinet's decision is there where the case needed one. */
    record AwaitingConsent(
            LocalDate since,
            DraftVersion draft,
            @Nullable CabinetDecision cabinet,
            List<SigningEvent.Consented> given)
            implements SigningStage {
        public AwaitingConsent {
            given = List.copyOf(given);
        }
    }

    /** A minister or Cabinet refused: this draft goes no further, another may be written. */
    record Stopped(LocalDate since, DraftVersion draft) implements SigningStage {}

    /** Approved, the province does not know it yet (C6). */
    record ToNotifyConsent(LocalDate since, DraftVersion draft, Approval approval)
            implements SigningStage {}

    /** Both sides settle date and place (C7). */
    record ToArrange(LocalDate since, DraftVersion draft, Approval approval)
            implements SigningStage {}

    /** Settled, not signed (C8). */
    record ToSign(LocalDate since, DraftVersion draft, Approval approval, Arrangement arrangement)
            implements SigningStage {}
}
