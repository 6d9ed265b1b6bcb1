package th.phinong.establishment;

/** The id of a draft made from the standard texts, as in its address. */
public record PreparedDraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
