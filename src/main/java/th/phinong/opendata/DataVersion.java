package th.phinong.opendata;

import java.time.Instant;

/**
 * Which state a set of data is in: two readings of the same version found the same data.
 *
 * @param name differs after every change
 * @param changedAt when the last change was made
 */
public record DataVersion(String name, Instant changedAt) {

    /** Of data that follow from both. */
    public DataVersion and(DataVersion other) {
        return new DataVersion(
                name + "+" + other.name,
                changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt);
    }
}
