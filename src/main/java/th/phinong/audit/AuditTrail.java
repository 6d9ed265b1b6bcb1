package th.phinong.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import th.phinong.audit.store.AuditEntries;
import th.phinong.shared.RecordedEvent;

/** Records who did what, and checks that the record is as it was written. */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final List<Verifiable> records;
    private final Clock clock;

    AuditTrail(AuditEntries entries, List<Verifiable> records, Clock clock) {
        this.entries = entries;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Adds an entry in the transaction of the change that it records, so that there is never one
     * without the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Author author, RecordedEvent event) {
        entries.append(author, event, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Checks every hash-chained record of the product, this one included. */
    public Verification verify() {
        return records.stream()
                .map(Verifiable::verify)
                .reduce(new Verification(0, null), Verification::and);
    }
}
