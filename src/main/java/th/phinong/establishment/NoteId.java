package th.phinong.establishment;

/** The id of a note on a case. */
public record NoteId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
