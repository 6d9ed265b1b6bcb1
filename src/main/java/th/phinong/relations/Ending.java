package th.phinong.relations;

import th.phinong.identity.AccountId;

import java.time.LocalDate;

/**
 * A case that ended without establishing its relation.
 *
 * @param caseRef the case
 * @param relation its relation
 * @param happenedOn the day on which it ended
 * @param recordedBy who recorded it
 */
public record Ending(
        CaseRef caseRef, RelationId relation, LocalDate happenedOn, AccountId recordedBy) {}
