package th.phinong.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.AccountStore;
import th.phinong.identity.store.TokenStore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tokens for the API: each has exactly the rights of its account, for ninety days. */
@Service
public class Tokens {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final int BYTES = 32;
    private static final String PREFIX = "phn_";

    private final TokenStore store;
    private final AccountStore accounts;
    private final Demonstration demonstration;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(
            TokenStore store,
            AccountStore accounts,
            Demonstration demonstration,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param label what its owner calls it, 1 to 100 characters
     * @return the token itself, which is kept nowhere and cannot be shown again
     */
    @Transactional
    public String make(Official owner, String label) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        store.insert(owner.account(), label, digest(token), now, now.plus(LIFE));
        audit.record(
                new Author(owner.userName(), owner.agency().code()),
                AccountEvent.tokenMade(owner.userName(), label));
        return token;
    }

    /** Whose token this is; empty where it is not known, has run out or was revoked. */
    public Optional<Official> official(String token) {
        return token.startsWith(PREFIX)
                ? accounts.officialOfToken(digest(token), clock.instant(), demonstration.isOn())
                : Optional.empty();
    }

    /** A person's good tokens, newest first. */
    public List<ApiToken> of(Official owner) {
        return store.good(owner.account(), clock.instant());
    }

    /** Makes a token of one's own useless; false where there is no such token. */
    @Transactional
    public boolean revoke(Official owner, long token) {
        boolean revoked = store.revoke(owner.account(), token, clock.instant());
        if (revoked) {
            audit.record(
                    new Author(owner.userName(), owner.agency().code()),
                    AccountEvent.tokenRevoked(owner.userName(), token));
        }
        return revoked;
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
