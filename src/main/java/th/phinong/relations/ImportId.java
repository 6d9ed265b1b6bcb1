package th.phinong.relations;

/** The id of a list that somebody brings. */
public record ImportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
