package th.phinong.relations.model;

import th.phinong.directory.ForeignUnit;

/**
 * A unit that a printed name may mean.
 *
 * @param unit the unit
 * @param score 0 to 1
 * @param reason why, as the ending of the message key {@code relations.candidate.…}
 */
public record Candidate(ForeignUnit unit, double score, Reason reason) {

    /** Why a unit is a candidate. */
    public enum Reason {
        /** It bears the printed name, but something else does not agree or others bear it too. */
        SAME_NAME,
        /** Its name is alike, and so is the parent that is printed. */
        ALIKE_WITH_PARENT,
        /** Its name is alike. */
        ALIKE,
        /** Its name is alike, but it lies elsewhere than the row prints. */
        ALIKE_ELSEWHERE,
        /** A row of the same province and year in another list is tied to it. */
        SAME_PAIR_IN_ANOTHER_LIST
    }
}
