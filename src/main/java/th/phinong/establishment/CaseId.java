package th.phinong.establishment;

/** The id of a case, as in its address. */
public record CaseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
