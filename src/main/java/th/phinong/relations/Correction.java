package th.phinong.relations;

import th.phinong.identity.AccountId;
import th.phinong.shared.LocalizedText;

/**
 * Who puts an entry of the register right, and why; the public may read it.
 *
 * @param by the account
 * @param agency the agency that it acts for
 * @param reason what was wrong
 */
public record Correction(AccountId by, LocalizedText agency, String reason) {}
