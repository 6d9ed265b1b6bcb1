package th.phinong.directory;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How far two written names are from each other, for names that were typed, transliterated or
 * scanned wrongly. A letter more, less, other or swapped with its neighbour counts one; less where
 * scans confuse the two letters, or where the letter is one that transliterations drop.
 */
public final class Spelling {

    private static final Pattern KILLED = Pattern.compile("[ก-ฮ][\u0e34\u0e38]?\u0e4c");
    private static final Pattern LEADING_H = Pattern.compile("ห(?=[งนมยรลว])");
    private static final Pattern YU = Pattern.compile("(?<=[ยอซล])ว\u0e35");

    private static final double CONFUSED = 0.5;
    private static final double DROPPED = 0.7;
    private static final String LIGHT = "าเแโไหอ\u0e35\u0e37\u0e39";

    /** Letters that scans take for one another, in the stand-ins of {@link LettersAlike}. */
    private static final String[] LOOK_ALIKE = {
        "พฟ",
        "ดตค",
        "บป",
        "นม",
        "ขซ",
        "จว",
        "กทร",
        "เแ",
        "โไ",
        "\u0e35\u0e37",
        "ซค",
        "ลส",
        "อฮ",
        "xzs",
        "iylj",
        "ckq",
        "uvw",
        "bp",
        "dt",
        "mn"
    };

    /** One place for each Latin and each Thai letter; any other letter has the last. */
    private static final int LETTERS = 257;

    private static final double[] WEIGHTS = weights();
    private static final double[][] SWAPS = swaps();

    private Spelling() {}

    /**
     * The name as it sounds: the key of {@link SearchKey#alike} in one piece, without silent
     * letters (ห before a sonorant, letters under a thanthakhat) and with one spelling of the
     * Chinese yu.
     */
    public static String sound(String name) {
        var spoken = SearchKey.alike(KILLED.matcher(name).replaceAll("")).joined();
        return LEADING_H.matcher(YU.matcher(spoken).replaceAll("\u0e39")).replaceAll("");
    }

    /**
     * How alike two sounds are.
     *
     * @param least what is of no use below; cheap to find out for most pairs
     * @return 1 for the same, down to 0; 0 wherever it is below {@code least}
     */
    public static double likeness(String one, String other, double least) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        double most = (1 - least) * longer;
        if (Math.abs(one.length() - other.length()) * DROPPED > most) {
            return 0;
        }
        double likeness = 1 - distance(one, other, most) / longer;
        return likeness < least ? 0 : likeness;
    }

    /** Damerau and Levenshtein's distance of neighbours, with weights; given up beyond most. */
    private static double distance(String one, String other, double most) {
        var before = new double[other.length() + 1];
        var above = new double[other.length() + 1];
        var row = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = above[j - 1] + weight(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = above[0] + weight(one.charAt(i - 1));
            double smallest = row[0];
            for (int j = 1; j <= other.length(); j++) {
                row[j] = cell(one, other, i, j, before, above, row);
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > most) {
                return Double.MAX_VALUE;
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }

    private static double cell(
            String one, String other, int i, int j, double[] before, double[] above, double[] row) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        double least =
                Math.min(
                        above[j - 1] + swap(a, b),
                        Math.min(above[j] + weight(a), row[j - 1] + weight(b)));
        boolean turned =
                i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2) && a != b;
        return turned ? Math.min(least, before[j - 2] + 1) : least;
    }

    private static double weight(char letter) {
        return WEIGHTS[place(letter)];
    }

    private static double swap(char a, char b) {
        return a == b ? 0 : SWAPS[place(a)][place(b)];
    }

    private static int place(char letter) {
        if (letter < 128) {
            return letter;
        }
        return letter >= '\u0e00' && letter < '\u0e80' ? letter - '\u0e00' + 128 : LETTERS - 1;
    }

    private static double[] weights() {
        var weights = new double[LETTERS];
        Arrays.fill(weights, 1);
        for (char light : LIGHT.toCharArray()) {
            weights[place(light)] = DROPPED;
        }
        return weights;
    }

    private static double[][] swaps() {
        var swaps = new double[LETTERS][LETTERS];
        for (var row : swaps) {
            Arrays.fill(row, 1);
        }
        for (var group : LOOK_ALIKE) {
            for (char a : group.toCharArray()) {
                for (char b : group.toCharArray()) {
                    swaps[place(a)][place(b)] = CONFUSED;
                }
            }
        }
        return swaps;
    }
}
