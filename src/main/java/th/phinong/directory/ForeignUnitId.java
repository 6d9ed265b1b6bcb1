package th.phinong.directory;

/** The id of a foreign unit; the same in every installation. */
public record ForeignUnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
