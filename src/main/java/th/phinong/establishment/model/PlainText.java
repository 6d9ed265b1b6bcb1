package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/** What counts as text that a person wrote, and what is wrong with text that does not. */
final class PlainText {

    private static final int BROKEN_ENCODING = 0xFFFD;

    /** What can be wrong with a text. */
    enum Fault {
        BLANK,
        TOO_LONG,
        CONTROL_CHARACTER,
        BROKEN_ENCODING
    }

    private PlainText() {}

    /** The text as it is kept: stripped, composed (NFC), line ends as one line feed. */
    static String normalise(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** The first fault of a normalised text, or null; its length is counted in code points. */
    static @Nullable Fault faultOf(String text, int maxLength, boolean manyLines) {
        if (text.codePoints().allMatch(PlainText::isInvisible)) {
            return Fault.BLANK;
        }
        if (text.codePoints().anyMatch(PlainText::isBroken)) {
            return Fault.BROKEN_ENCODING;
        }
        if (text.codePoints().anyMatch(c -> isControl(c, manyLines))) {
            return Fault.CONTROL_CHARACTER;
        }
        return text.codePointCount(0, text.length()) > maxLength ? Fault.TOO_LONG : null;
    }

    static String require(String text, int maxLength, boolean manyLines) {
        String normal = normalise(text);
        Fault fault = faultOf(normal, maxLength, manyLines);
        if (fault != null) {
            throw new IllegalArgumentException("text refused: " + fault);
        }
        return normal;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isBroken(int codePoint) {
        return codePoint == BROKEN_ENCODING || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isControl(int codePoint, boolean manyLines) {
        boolean layout = manyLines && (codePoint == '\n' || codePoint == '\t');
        return !layout && Character.getType(codePoint) == Character.CONTROL;
    }

    /**
     * Whether a text is read in another order than it is kept in. It is asked of what is sent, not
     * of what was once recorded: that must stay readable.
     */
    static boolean isTurned(String text) {
        return text.codePoints().anyMatch(PlainText::turns);
    }

    private static boolean turns(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }
}
