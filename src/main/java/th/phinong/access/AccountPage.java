package th.phinong.access;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.ApiToken;
import th.phinong.identity.Official;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A person's own account.
 *
 * @param made the token that was just made, shown this once
 * @param error what was wrong with the form
 */
public record AccountPage(
        Shell shell,
        Official owner,
        List<ApiToken> tokens,
        @Nullable String made,
        @Nullable FieldError error) {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** The day in Thailand of an instant. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, THAILAND);
    }
}
