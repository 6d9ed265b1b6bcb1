package th.phinong.documents.model;

import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text: its number, and which draft it is. */
final class PageLines {

    /** {@code - 2 -}, {@code หน้า ๓}, {@code Page 2 of 3}, {@code 2/3}. */
    private static final String PAGE =
            "(?:page|หน้า(?:ที่)?)?\\s*\\p{Nd}{1,3}\\s*(?:(?:of|/|จาก)\\s*\\p{Nd}{1,3})?";

    /** {@code (ร่าง ณ วันที่ ๑ มกราคม ๒๕๖๙)}, {@code Draft as of 1 March 2026}, {@code Draft 3}. */
    private static final String DRAFT =
            "(?:ร่าง|draft)\\s*(?:(?:ครั้งที่|ฉบับที่|version|no\\.?|v\\.?)?\\s*\\p{Nd}{1,3}"
                    + "|(?:ณ|ลง|as of|of|dated)[^\\n]{0,24}\\p{Nd}{2,4})";

    private static final Pattern LINE =
            Pattern.compile(
                    "[^\\p{L}\\p{Nd}]*(?:" + PAGE + "|" + DRAFT + ")[^\\p{L}\\p{Nd}]*",
                    Pattern.CASE_INSENSITIVE);

    private PageLines() {}

    static boolean contain(String paragraph) {
        return paragraph.length() <= 60 && LINE.matcher(paragraph).matches();
    }
}
