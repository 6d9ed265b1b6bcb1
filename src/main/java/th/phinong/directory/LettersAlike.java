package th.phinong.directory;

import java.util.HashMap;
import java.util.Map;

/** Thai letters that writers of foreign names use for one another, each by its one stand-in. */
final class LettersAlike {

    private static final Map<Integer, String> STAND_IN = new HashMap<>();

    static {
        stand("ค", "ขฃฅฆ");
        stand("ซ", "ชฉฌศษส");
        stand("ย", "ญ");
        stand("ท", "ฐฑฒถธ");
        stand("ต", "ฏ");
        stand("ด", "ฎ");
        stand("น", "ณ");
        stand("พ", "ผภ");
        stand("ฟ", "ฝ");
        stand("ล", "ฬ");
        stand("ห", "ฮ");
        stand("ไ", "ใ");
        stand("า", "\u0e31ๅ");
        stand("\u0e35", "\u0e34");
        stand("\u0e37", "\u0e36");
        stand("\u0e39", "\u0e38");
        stand("", "ะ");
        stand("าม", "\u0e33");
    }

    private LettersAlike() {}

    static String of(int letter) {
        var other = STAND_IN.get(letter);
        return other == null ? Character.toString(letter) : other;
    }

    private static void stand(String forThem, String letters) {
        letters.codePoints().forEach(c -> STAND_IN.put(c, forThem));
    }
}
