package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

/**
 * A province's answer to an overture (B4, clause 4).
 *
 * @param letter the letter
 * @param answer willing (granted) or declining (refused)
 * @param annexes plan, budget and personnel; empty where the province declines
 * @param reason why; always given by a province that declines
 */
public record Reply(Letter letter, Answer answer, Annexes annexes, @Nullable LongText reason) {

    public Reply {
        if (answer == Answer.REFUSED && reason == null) {
            throw new IllegalArgumentException("a province that declines says why");
        }
    }

    public boolean isWilling() {
        return answer == Answer.GRANTED;
    }
}
