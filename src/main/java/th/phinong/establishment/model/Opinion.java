package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What the Ministry of Foreign Affairs thinks of the relation (A6, B2).
 *
 * @param on the day of the opinion
 * @param verdict suitable, not suitable, or more information wanted
 * @param grounds why; or what is asked. Open only where the verdict is suitable
 */
public record Opinion(LocalDate on, Verdict verdict, @Nullable LongText grounds) {

    /** The three answers that clause 3 leaves room for. */
    public enum Verdict {
        SUITABLE,
        NOT_SUITABLE,
        MORE_INFORMATION
    }

    public Opinion {
        if (verdict != Verdict.SUITABLE && grounds == null) {
            throw new IllegalArgumentException("only a favourable opinion needs no grounds");
        }
    }
}
