package th.phinong.documents;

/** The id of a stored file. */
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
