package th.phinong.relations.model;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Misspells names as people and scans do, to measure with: tone marks, vowel length, letters that
 * sound or look alike, a letter dropped, doubled, swapped or wrong.
 */
public final class Misspeller {

    private static final List<String> TAKEN_FOR_EACH_OTHER =
            List.of(
                    "\u0e34\u0e35",
                    "\u0e36\u0e37",
                    "\u0e38\u0e39",
                    "\u0e31า",
                    "ซช",
                    "ผฝ",
                    "พภ",
                    "ดต",
                    "บป",
                    "นม",
                    "ขช",
                    "คด",
                    "ญย",
                    "ทธ",
                    "สซ",
                    "ใไ",
                    "ae",
                    "iy",
                    "ou",
                    "ck",
                    "sz",
                    "xz",
                    "nm");
    private static final String TONES = "\u0e48\u0e49\u0e4a\u0e4b\u0e47\u0e4c";
    private static final String THAI = "กขคงจชซดตทนบปพฟมยรลวสหอา";
    private static final String LATIN = "abcdefghiklmnoprstuvwxyz";

    private final RandomGenerator random;

    public Misspeller(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The name with a number of mistakes; each is somewhere after the first letter, as most are.
     */
    public String misspell(String name, int mistakes) {
        var text = new StringBuilder(name);
        for (int i = 0; i < mistakes; i++) {
            mistake(text);
        }
        return text.toString();
    }

    private void mistake(StringBuilder text) {
        if (text.length() < 3) {
            return;
        }
        int at = 1 + random.nextInt(text.length() - 1);
        switch (random.nextInt(7)) {
            case 0 -> tone(text);
            case 1, 2 -> takeForAnother(text);
            case 3 -> text.deleteCharAt(at);
            case 4 -> text.insert(at, text.charAt(at));
            case 5 -> swap(text, at);
            default -> text.setCharAt(at, anyLetter(text.charAt(at)));
        }
    }

    private void tone(StringBuilder text) {
        int from = random.nextInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            if (TONES.indexOf(text.charAt(at)) >= 0) {
                text.deleteCharAt(at);
                return;
            }
        }
        takeForAnother(text);
    }

    private void takeForAnother(StringBuilder text) {
        int from = random.nextInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            char letter = text.charAt(at);
            for (var pair : TAKEN_FOR_EACH_OTHER) {
                int known = pair.indexOf(letter);
                if (known >= 0) {
                    text.setCharAt(at, pair.charAt(1 - known));
                    return;
                }
            }
        }
    }

    private static void swap(StringBuilder text, int at) {
        char before = text.charAt(at - 1);
        text.setCharAt(at - 1, text.charAt(at));
        text.setCharAt(at, before);
    }

    private char anyLetter(char instead) {
        var letters = instead < 128 ? LATIN : THAI;
        return letters.charAt(random.nextInt(letters.length()));
    }
}
