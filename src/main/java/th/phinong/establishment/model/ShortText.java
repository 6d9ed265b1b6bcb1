package th.phinong.establishment.model;

/**
 * One line of text as an official wrote it; HTML or SQL in it is simply text.
 *
 * @param value normalised (stripped, NFC), never blank, at most {@value #MAX} code points, without
 *     control characters
 */
public record ShortText(String value) {

    public static final int MAX = 200;

    public ShortText {
        value = PlainText.require(value, MAX, false);
    }

    @Override
    public String toString() {
        return value;
    }
}
