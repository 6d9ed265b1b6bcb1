package th.phinong.establishment;

/** The id of an attachment, as in its address. */
public record AttachmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
