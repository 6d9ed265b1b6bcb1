package th.phinong.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The fonts of our pages and what a style sheet calls them. */
final class Typefaces {

    /**
     * A font of a family.
     *
     * @param weight as style sheets count it, 400 is regular
     */
    record Face(String family, int weight, FontStyle style, Typeface typeface) {}

    private static final int THAI_ZERO = 0x0E50;

    private final List<Face> faces;

    Typefaces(String folder, Clusters clusters) {
        IntUnaryOperator letters = clusters::letter;
        IntUnaryOperator thaiDigits =
                code -> Character.isDigit(code) ? THAI_ZERO + Character.digit(code, 10) : code;
        try {
            faces =
                    List.of(
                            face(folder, "Sarabun", "Regular", 400, FontStyle.NORMAL, letters),
                            face(folder, "Sarabun", "Bold", 700, FontStyle.NORMAL, letters),
                            face(folder, "Sarabun", "Italic", 400, FontStyle.ITALIC, letters),
                            face(
                                    folder,
                                    "Sarabun Thai Digits",
                                    "ThaiDigits",
                                    400,
                                    FontStyle.NORMAL,
                                    thaiDigits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Face> faces() {
        return faces;
    }

    /** Refuses a text with letters that the regular font lacks. */
    void check(String text) {
        var regular = faces.getFirst().typeface();
        var lacking =
                text.codePoints()
                        .distinct()
                        .filter(letter -> !Character.isWhitespace(letter) && !regular.has(letter))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append);
        if (!lacking.isEmpty()) {
            throw new UnprintableText(lacking.toString());
        }
    }

    private static Face face(
            String folder,
            String family,
            String file,
            int weight,
            FontStyle style,
            IntUnaryOperator letters)
            throws IOException {
        var typeface = new Typeface(folder + "Sarabun-" + file + ".ttf", letters);
        return new Face(family, weight, style, typeface);
    }
}
