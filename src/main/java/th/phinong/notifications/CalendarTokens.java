package th.phinong.notifications;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.Accounts;
import th.phinong.identity.Official;
import th.phinong.notifications.store.CalendarTokenTable;
import th.phinong.shared.HashChain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses under which people's calendars fetch their feed. A token opens the feed of its
 * owner and nothing else; each account has at most one.
 */
@Service
public class CalendarTokens {

    private static final int BYTES = 24;
    private static final String SUBJECT = "calendar";

    private final CalendarTokenTable table;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarTokens(CalendarTokenTable table, Accounts accounts, AuditTrail audit, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token in the place of the one before.
     *
     * @return the token itself, which is kept nowhere and cannot be shown again
     */
    @Transactional
    public String make(Official owner) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.put(owner.account(), digest(token), clock.instant());
        record(owner, "notifications.make-calendar-token");
        return token;
    }

    /** Makes the owner's token useless; false where there is none. */
    @Transactional
    public boolean revoke(Official owner) {
        boolean revoked = table.drop(owner.account());
        if (revoked) {
            record(owner, "notifications.revoke-calendar-token");
        }
        return revoked;
    }

    /** When the owner's token was made; empty where there is none. */
    public Optional<Instant> madeAt(Official owner) {
        return table.madeAt(owner.account());
    }

    /** Whose feed this token opens; empty where it is not known or the account was closed. */
    public Optional<Official> official(String token) {
        return table.account(digest(token)).flatMap(accounts::official);
    }

    private void record(Official owner, String what) {
        audit.record(
                new Author(owner.userName(), owner.agency().code()),
                new SettingChanged(what, SUBJECT, owner.userName(), Map.of()));
    }

    private static String digest(String token) {
        return HashChain.link(SUBJECT, List.of(token));
    }
}
