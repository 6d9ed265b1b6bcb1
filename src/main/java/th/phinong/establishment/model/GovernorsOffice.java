package th.phinong.establishment.model;

import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An office as it was typed, read for what rule EST-R6 asks of it: whether it is a governor's, of
 * which province, and whether somebody acts for the governor. Spaces, stops and capitals make no
 * difference.
 */
final class GovernorsOffice {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.,'’\u200b]+");
    private static final String TITLE_TH = "ผู้ว่า(?:ราชการ|ฯ)(?:จังหวัด)?";
    private static final Pattern GOVERNOR = Pattern.compile(TITLE_TH + "|governor");
    private static final Pattern ACTING = Pattern.compile("รักษาราชการแทน|รักษาการ|acting");
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "รอง|ปลัด|ผู้ช่วย|อดีต|แทน|รักษาการ"
                            + "|vice|deputy|assistant|former|acting|behalf|secretary|lieutenant");
    private static final Pattern NO_NAME =
            Pattern.compile("governor|vice|deputy|acting|provincial|province|thailand|of|the|for");

    private final String said;

    GovernorsOffice(ShortText office) {
        said = squeezed(office.value());
    }

    /** Whether it says that somebody stands in for a governor. */
    boolean isActing() {
        return namesGovernor() && ACTING.matcher(said).find();
    }

    /** Whether it is a governor's own office, and not a deputy's or anybody else's. */
    boolean isGovernors() {
        return namesGovernor() && !ANOTHER.matcher(said).find();
    }

    private boolean namesGovernor() {
        return GOVERNOR.matcher(said).find();
    }

    /** Whether the governor it names is that of a province, by either name, or of none named. */
    boolean isOf(LocalizedText province) {
        String th = squeezed(province.th());
        String en = squeezed(province.in(Language.EN));
        boolean otherInThai =
                Pattern.compile(TITLE_TH + "(?!จังหวัด|รักษา|" + either(th, en) + ")[\\p{L}\\p{M}]")
                        .matcher(said)
                        .find();
        return !otherInThai && (!said.contains("governor") || isOfInEnglish(either(th, en)));
    }

    private boolean isOfInEnglish(String name) {
        boolean named =
                Pattern.compile(
                                "governor(?:of)?(?:the)?(?:province)?(?:of)?(?:"
                                        + name
                                        + ")"
                                        + "|(?:"
                                        + name
                                        + ")(?:province)?s?(?:provincial)?governor")
                        .matcher(said)
                        .find();
        String rest = NO_NAME.matcher(said).replaceAll("");
        return named || rest.codePoints().noneMatch(GovernorsOffice::isLatin);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String either(String th, String en) {
        return Pattern.quote(th) + "|" + Pattern.quote(en);
    }

    private static String squeezed(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
