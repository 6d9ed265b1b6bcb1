package th.phinong.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking a record found.
 *
 * @param entries how many entries were read
 * @param firstBroken the first entry that is not what its hash says, or that is missing; null when
 *     all is well
 */
public record Verification(long entries, @Nullable String firstBroken) {

    public boolean ok() {
        return firstBroken == null;
    }

    /** Both findings as one; the first broken entry of the two is kept. */
    public Verification and(Verification other) {
        return new Verification(
                entries + other.entries, firstBroken != null ? firstBroken : other.firstBroken);
    }
}
