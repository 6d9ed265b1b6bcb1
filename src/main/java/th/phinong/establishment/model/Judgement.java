package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A decision by one authority: a minister's consent (clauses 8 and 9), a ministry's half of the
 * joint exemption (clause 1).
 *
 * @param on the day of the decision
 * @param answer granted or refused
 * @param grounds why; always given with a refusal
 */
public record Judgement(LocalDate on, Answer answer, @Nullable LongText grounds) {

    public Judgement {
        if (answer == Answer.REFUSED && grounds == null) {
            throw new IllegalArgumentException("a refusal states its grounds");
        }
    }

    public boolean isGranted() {
        return answer == Answer.GRANTED;
    }
}
