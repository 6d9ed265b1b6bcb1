package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.Instant;
import java.util.Set;

/**
 * A case in a list.
 *
 * @param province null while no province has taken it up
 * @param stage the tag of the stage at which it stands
 * @param desks whose turn it is
 * @param changedAt when something was last recorded
 */
public record CaseLine(
        CaseId id,
        String number,
        long version,
        String route,
        @Nullable ProvinceCode province,
        LocalizedText counterpart,
        String country,
        String stage,
        boolean closed,
        Set<Desk> desks,
        Instant changedAt) {}
