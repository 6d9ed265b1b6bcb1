package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.AccountId;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;

/**
 * A case that was opened for a relation.
 *
 * @param caseRef the case
 * @param province the Thai side; Bangkok is refused, being outside the guideline
 * @param counterpart the foreign side
 * @param label what the relation is called, or null
 * @param happenedOn the day on which it was opened
 * @param recordedBy who recorded it
 */
public record Opening(
        CaseRef caseRef,
        ProvinceCode province,
        Counterpart counterpart,
        @Nullable LocalizedText label,
        LocalDate happenedOn,
        AccountId recordedBy) {}
