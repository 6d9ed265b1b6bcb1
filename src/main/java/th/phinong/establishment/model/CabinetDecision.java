package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Cabinet's decision on one case (C4b, clause 8.2).
 *
 * @param on the day of the meeting
 * @param answer approved or refused
 * @param number the number of the letter that conveys it
 * @param grounds what Cabinet said; always given with a refusal
 */
public record CabinetDecision(
        LocalDate on, Answer answer, ShortText number, @Nullable LongText grounds) {

    public CabinetDecision {
        if (answer == Answer.REFUSED && grounds == null) {
            throw new IllegalArgumentException("a refusal states its grounds");
        }
    }
}
