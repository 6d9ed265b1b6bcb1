package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a draft is the standard text (C3, clause 8).
 *
 * @param on the day the ministry confirmed it
 * @param kind unchanged or changed
 * @param changes what was changed, clause by clause; empty where the text is the standard one
 * @param proposed what the comparison proposed; null where there was none
 * @param reason why it was decided otherwise than proposed; null where it was not
 */
public record Classification(
        LocalDate on,
        Kind kind,
        List<Change> changes,
        @Nullable Kind proposed,
        @Nullable LongText reason) {

    /** The two ways on from here. */
    public enum Kind {
        STANDARD,
        CHANGED
    }

    /** One clause of the instrument and what was changed in it. */
    public record Change(ShortText part, LongText change) {}

    /** A classification without a comparison before it. */
    public Classification(LocalDate on, Kind kind, List<Change> changes) {
        this(on, kind, changes, null, null);
    }

    public Classification {
        changes = List.copyOf(changes);
        if ((kind == Kind.STANDARD) != changes.isEmpty()) {
            throw new IllegalArgumentException("a draft is changed where it names changes");
        }
    }
}
