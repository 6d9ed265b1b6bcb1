package th.phinong.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.FailedSignIns;

import java.time.Clock;
import java.time.Duration;

/**
 * Keeps guessing slow: after five failures of a name from one address, or thirty from one address,
 * within a quarter of an hour, sign-in waits until that quarter is over. Kept in the database, so
 * that every node counts alike.
 */
@Service
public class SignIns {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FAILURES_OF_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 30;

    private final FailedSignIns failures;
    private final AuditTrail audit;
    private final Clock clock;

    SignIns(FailedSignIns failures, AuditTrail audit, Clock clock) {
        this.failures = failures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this name may try from this address now. */
    public boolean mayTry(String userName, String address) {
        var since = clock.instant().minus(WINDOW);
        return failures.ofName(userName, address, since) < FAILURES_OF_A_NAME
                && failures.ofAddress(address, since) < FAILURES_OF_AN_ADDRESS;
    }

    /** Records that someone signed in, and forgets the failures of that name from that address. */
    @Transactional
    public void succeeded(Official official, String address) {
        failures.forget(official.userName(), address);
        audit.record(
                new Author(official.userName(), official.agency().code()),
                AccountEvent.signedIn(official.userName(), address));
    }

    /** Records that a name and password were refused. */
    @Transactional
    public void failed(String userName, String address) {
        failures.add(userName, address, clock.instant());
        failures.dropBefore(clock.instant().minus(WINDOW));
        audit.record(Author.SYSTEM, AccountEvent.signInRefused(userName, address));
    }
}
