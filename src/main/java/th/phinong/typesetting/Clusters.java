package th.phinong.typesetting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Thai text as the glyphs of our fonts and back. A consonant with its marks is written as the code
 * of their common glyph, then one empty glyph for each mark, so that both have the same length and
 * each glyph stands for one letter.
 */
final class Clusters {

    private static final char FIRST_CODE = '\uE000';
    private static final String SARA_AM = "\u0E33";
    private static final Pattern NIKHAHIT_AA = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");
    private static final Pattern TONE_NIKHAHIT_AA =
            Pattern.compile("([\u0E48-\u0E4B])\u0E4D\u0E32");
    private static final String TONES = "[\u0E48-\u0E4C]";
    private static final String VOWELS = "[\u0E31\u0E34-\u0E3A\u0E47]";
    private static final Pattern SEVERAL_MARKS =
            Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47\u0E48-\u0E4C]{2,}");
    private static final Pattern WITHOUT_WIDTH =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private final String letters;
    private final Map<String, Character> codes = new HashMap<>();

    /**
     * The codes of a font.
     *
     * @param clusters what each code from U+E000 on stands for, as the build wrote it
     */
    Clusters(List<String> clusters) {
        var first = new StringBuilder();
        for (String cluster : clusters) {
            codes.put(cluster, (char) (FIRST_CODE + first.length()));
            first.append(cluster.charAt(0));
        }
        letters = first.toString();
    }

    /**
     * A text as it will be set: in one spelling (marks in their order, ำ as one letter, composed
     * letters) and without letters of no width. It is gone over until nothing moves: composing puts
     * a dot below first, which may bring marks together that were apart.
     */
    static String spelt(String text) {
        var now = WITHOUT_WIDTH.matcher(text).replaceAll("");
        String before;
        do {
            before = now;
            now = composed(now);
            now = SEVERAL_MARKS.matcher(now).replaceAll(m -> vowelsFirst(m.group()));
            now = TONE_NIKHAHIT_AA.matcher(now).replaceAll("$1" + SARA_AM);
            now = NIKHAHIT_AA.matcher(now).replaceAll("$1" + SARA_AM);
        } while (!now.equals(before));
        return now;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String vowelsFirst(String marks) {
        return marks.replaceAll(TONES, "") + marks.replaceAll(VOWELS, "");
    }

    /** The codes of a text, one for each letter. */
    String glyphs(String text) {
        var glyphs = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfCluster(text, at);
            glyphs.append(end == at + 1 ? text.charAt(at) : codes.get(text.substring(at, end)));
            for (int mark = at + 1; mark < end; mark++) {
                glyphs.append(codes.get(text.substring(mark, mark + 1)));
            }
            at = end;
        }
        return glyphs.toString();
    }

    /** The letters of codes, one for each. */
    String text(String glyphs) {
        var text = new StringBuilder(glyphs);
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, (char) letter(text.charAt(i)));
        }
        return text.toString();
    }

    /** The letter that a code stands for; a code that is none of ours stands for itself. */
    int letter(int code) {
        int index = code - FIRST_CODE;
        return index >= 0 && index < letters.length() ? letters.charAt(index) : code;
    }

    private int endOfCluster(String text, int start) {
        int end = start + 1;
        while (end < text.length() && codes.containsKey(text.substring(start, end + 1))) {
            end++;
        }
        return end;
    }
}
