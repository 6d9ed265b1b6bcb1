package th.phinong.establishment.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a draft is the standard text (C3, clause 8).
 *
 * @param on the day the ministry confirmed it
 * @param kind unchanged or changed
 * @param changes what was changed, clause by clause; empty where the text is the standard one
 */
public record Classification(LocalDate on, Kind kind, List<Change> changes) {

    /** The two ways on from here. */
    public enum Kind {
        STANDARD,
        CHANGED
    }

    /** One clause of the instrument and what was changed in it. */
    public record Change(ShortText part, LongText change) {}

    public Classification {
        changes = List.copyOf(changes);
        if ((kind == Kind.STANDARD) != changes.isEmpty()) {
            throw new IllegalArgumentException("a draft is changed where it names changes");
        }
    }
}
