package th.phinong.identity;

import java.time.Instant;

/**
 * A token as its owner sees it, without the token itself.
 *
 * @param label what its owner calls it
 */
public record ApiToken(long id, String label, Instant createdAt, Instant expiresAt) {}
