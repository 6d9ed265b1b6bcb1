package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One of the parallel opinions on a changed draft (C4, clause 8).
 *
 * @param on the day of the opinion
 * @param consistent whether the changes keep to the standard draft's principles
 * @param treaty whether the text is a treaty under the Constitution; the Council of State always
 *     answers, for the others it is null
 * @param grounds why; always given where the text is inconsistent or a treaty
 */
public record Review(
        LocalDate on, boolean consistent, @Nullable Boolean treaty, @Nullable LongText grounds) {

    public Review {
        if ((!consistent || Boolean.TRUE.equals(treaty)) && grounds == null) {
            throw new IllegalArgumentException("an objection states its grounds");
        }
    }

    /** Whether the case must go to Cabinet after this opinion (clause 8.2, rule EST-R5). */
    public boolean sendsToCabinet() {
        return !consistent || Boolean.TRUE.equals(treaty);
    }
}
