package th.phinong.establishment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a case an attachment belongs to. */
public enum About {
    /** The case in general. */
    CASE,
    /** The action plan (clause 7). */
    PLAN,
    /** The budget plan (clause 7). */
    BUDGET,
    /** Those responsible (clause 7). */
    PERSONNEL,
    /** A draft of the LOI or MOU (clause 8). */
    DRAFT,
    /** The report of a signing: the copy of what was signed (clause 10). */
    SIGNING_REPORT,
    /** A letter as it was sent; kept with its number and date, not attached by hand. */
    LETTER;

    /** What may be said of a file that is attached by hand. */
    public static List<About> attachable() {
        return Arrays.stream(values()).filter(each -> each != LETTER).toList();
    }

    /** One of those by its name. */
    public static Optional<About> of(String name) {
        return attachable().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public String labelKey() {
        return "establishment.files.about." + name();
    }
}
