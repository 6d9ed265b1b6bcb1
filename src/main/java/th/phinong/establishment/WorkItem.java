package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.StepId;
import th.phinong.identity.AccountId;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that waits on a desk.
 *
 * @param action what is to be done
 * @param step in which step, null for an act of policy
 * @param duty whether it is a duty after a signing
 * @param since when it came to the desk
 * @param due the last day on which it is in time, null where there is no deadline
 * @param officer which officer of the desk has it, null while nobody in particular does
 */
public record WorkItem(
        CaseId caseId,
        String number,
        @Nullable ProvinceCode province,
        LocalizedText counterpart,
        String country,
        ActionName action,
        @Nullable StepId step,
        boolean duty,
        Instant since,
        @Nullable LocalDate due,
        TurnKey turn,
        @Nullable AccountId officer) {}
