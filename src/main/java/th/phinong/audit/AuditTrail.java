package th.phinong.audit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.store.AuditEntries;
import th.phinong.audit.store.AuditReading;
import th.phinong.shared.RecordedEvent;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Records who did what, and checks that the record is as it was written. */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final AuditReading reading;
    private final List<Verifiable> records;
    private final Clock clock;

    AuditTrail(AuditEntries entries, AuditReading reading, List<Verifiable> records, Clock clock) {
        this.entries = entries;
        this.reading = reading;
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

    /** Entries recorded before a time, newest first. */
    public List<AuditLine> before(Instant time, int limit) {
        return reading.before(time, limit);
    }

    /** Checks every hash-chained record of the product, this one included. */
    public Verification verify() {
        return records.stream()
                .map(Verifiable::verify)
                .reduce(new Verification(0, null), Verification::and);
    }
}
