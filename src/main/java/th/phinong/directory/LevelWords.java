package th.phinong.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The words for levels that stand before the name of a foreign unit in Thai. */
public final class LevelWords {

    private static final String[] LONGEST_FIRST =
            Stream.of(
                            "เขตการปกครองตนเองชนชาติ",
                            "เขตปกครองตนเองชนชาติ",
                            "เขตการปกครองตนเอง",
                            "เขตปกครองตนเอง",
                            "การปกครองตนเอง",
                            "เขตการปกครองพิเศษ",
                            "เขตปกครองพิเศษ",
                            "เขตการบริหารพิเศษ",
                            "เขตบริหารพิเศษ",
                            "เขตการปกครอง",
                            "เทศบาลนคร",
                            "เทศบาลเมือง",
                            "เทศบาล",
                            "มหานคร",
                            "นครหลวง",
                            "นคร",
                            "เมือง",
                            "จังหวัด",
                            "มณฑล",
                            "แขวง",
                            "มลรัฐ",
                            "รัฐ",
                            "กรุง",
                            "ดินแดน",
                            "ภาค",
                            "เขต")
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toArray(String[]::new);

    private static final List<String> AS_THEY_SOUND =
            Stream.of(LONGEST_FIRST)
                    .map(Spelling::sound)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private LevelWords() {}

    /** The words as {@link Spelling#sound} has them, the longest first. */
    public static List<String> asTheySound() {
        return AS_THEY_SOUND;
    }

    /**
     * The name without the level word before it; the same text where there is none or only that.
     */
    public static String without(String name) {
        for (var word : LONGEST_FIRST) {
            if (name.startsWith(word) && name.length() > word.length()) {
                return name.substring(word.length()).strip();
            }
        }
        return name;
    }
}
