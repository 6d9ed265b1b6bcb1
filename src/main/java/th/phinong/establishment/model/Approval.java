package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What an instrument needs before it may be signed (clauses 8 and 9).
 *
 * @param consents every minister's consent, each with its own date
 * @param cabinet Cabinet's decision where clause 8.2 asked for one
 */
public record Approval(List<SigningEvent.Consented> consents, @Nullable CabinetDecision cabinet) {

    public Approval {
        consents = List.copyOf(consents);
    }

    /** The first day on which the instrument may be signed: that of the last consent. */
    public LocalDate signableFrom() {
        return consents.stream()
                .map(SigningEvent.Consented::happenedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether Cabinet's approval is only deemed given, so that Cabinet is told afterwards. */
    public boolean isDeemed() {
        return cabinet == null;
    }
}
