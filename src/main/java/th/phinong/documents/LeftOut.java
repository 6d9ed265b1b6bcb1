package th.phinong.documents;

/**
 * Words of a file that are no part of the draft's text and so were not compared, but that whoever
 * decides must know of.
 *
 * @param words as they stand there, cut where they are long
 */
public record LeftOut(Kind kind, String words) {

    private static final int LONGEST = 600;

    /** Why they were not compared. */
    public enum Kind {
        /** Hidden in Word: on no paper, and there again when somebody shows hidden text. */
        HIDDEN,
        /** At the top or foot of every page, which is the page's and not the text's. */
        MARGIN,
        /** The letter that the draft was sent with, in the same file. */
        LETTER;

        /** The sentence that says so; with {@code .text} behind it what to do. */
        public String messageKey() {
            return "documents.left-out." + name();
        }
    }

    public LeftOut {
        words = words.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }
}
