package th.phinong.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name in which spellings that readers take for the same become the same: NFC,
 * decomposed sara am made whole, nothing of zero width, Thai digits as Arabic, no tone marks,
 * maitaikhu, thanthakhat or phinthu, lower case, Latin without diacritics, one space between words.
 *
 * @param text the normalised text, perhaps empty
 */
public record SearchKey(String text) {

    private static final Pattern DIACRITICS = Pattern.compile("[\u0300-\u036f]");
    private static final Pattern SARA_AM_AROUND_A_TONE =
            Pattern.compile("\u0e4d[\u0e48-\u0e4b]\u0e32");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");
    private static final String SARA_AM_IN_TWO = "\u0e4d\u0e32";
    private static final String SARA_AM = "\u0e33";
    private static final int LATIN_D_WITH_STROKE = 'đ';

    /** The dot below: the one Thai mark that NFC moves to before a vowel below. */
    private static final int PHINTHU = 0x0e3a;

    /** The key of a name or of what was typed into the search box. */
    public static SearchKey of(String typed) {
        var latin =
                DIACRITICS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
        var thai =
                SARA_AM_AROUND_A_TONE
                        .matcher(Normalizer.normalize(latin, Normalizer.Form.NFC))
                        .replaceAll(SARA_AM)
                        .replace(SARA_AM_IN_TWO, SARA_AM);
        var kept = new StringBuilder(thai.length());
        thai.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(SearchKey::fold)
                .forEach(kept::appendCodePoint);
        return new SearchKey(
                SPACES.matcher(kept.toString().replace("\u0000", "")).replaceAll(" ").strip());
    }

    /**
     * The key of {@link #of} in which spellings of one foreign name are brought together too: short
     * and long vowels, ญ and ย, the letters of one sound (ซ ช ส, พ ภ ผ, ท ถ ธ, ค ข ฆ and so on). It
     * goes letter by letter, so that a part of a name always has a part of its key.
     */
    public static SearchKey alike(String typed) {
        var plain = of(typed).text();
        var kept = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> kept.append(LettersAlike.of(c)));
        return new SearchKey(kept.toString().strip());
    }

    /** The key without spaces, brackets and hyphens, to compare whole names. */
    public String joined() {
        return BETWEEN_WORDS.matcher(text).replaceAll("");
    }

    /** The key with the three signs that {@code like} reads as patterns made plain. */
    public String escapedForLike() {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }

    private static int fold(int c) {
        if (c >= 0x0e50 && c <= 0x0e59) {
            return '0' + (c - 0x0e50);
        }
        boolean mark = c == PHINTHU || c >= 0x0e47 && c <= 0x0e4c;
        boolean noWidth = c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff || c == 0x00ad;
        if (mark || noWidth || Character.isISOControl(c) && !Character.isWhitespace(c)) {
            return 0;
        }
        return c == LATIN_D_WITH_STROKE
                ? 'd'
                : Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
    }
}
