package th.phinong.establishment.model;

/**
 * Lines of text as an official wrote them; HTML or SQL in them is simply text.
 *
 * @param value normalised (stripped, NFC, lines ended by a line feed), never blank, at most {@value
 *     #MAX} code points
 */
public record LongText(String value) {

    /** Room for the whole text of an instrument; forms ask for less (see {@link Field}). */
    public static final int MAX = 20_000;

    public LongText {
        value = PlainText.require(value, MAX, true);
    }

    @Override
    public String toString() {
        return value;
    }
}
