package th.phinong.documents.model;

import th.phinong.documents.model.DraftText.Paragraph;
import th.phinong.shared.Language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A draft by its languages: papers often have both one after the other, or side by side.
 *
 * @param drafts the text in each language that it has
 * @param others how many paragraphs are in neither
 */
public record Tongues(Map<Language, DraftText> drafts, int others) {

    /** So many letters make a text rather than a name or a title in the other language. */
    private static final int A_TEXT = 400;

    private static final double SHARE = 0.2;

    /** Takes a draft apart. */
    public static Tongues of(DraftText draft) {
        var sorted = new EnumMap<Language, List<Paragraph>>(Language.class);
        var kept = new ArrayList<Paragraph>();
        var letters = new EnumMap<Language, Integer>(Language.class);
        for (var language : Language.values()) {
            sorted.put(language, new ArrayList<>());
            letters.put(language, 0);
        }
        Language last = null;
        int others = 0;
        for (var paragraph : draft.paragraphs()) {
            int[] count = letters(draft.text(), paragraph);
            if (count[2] > count[0] + count[1]) {
                others++;
                continue;
            }
            kept.add(paragraph);
            boolean none = count[0] + count[1] == 0;
            last = none && last != null ? last : count[0] >= count[1] ? Language.TH : Language.EN;
            sorted.get(last).add(paragraph);
            letters.merge(last, Math.max(count[0], count[1]), Integer::sum);
        }
        int thai = letters.getOrDefault(Language.TH, 0);
        int english = letters.getOrDefault(Language.EN, 0);
        if (isText(thai, english) && isText(english, thai)) {
            var both = new EnumMap<Language, DraftText>(Language.class);
            sorted.forEach((language, own) -> both.put(language, draft.only(own)));
            return new Tongues(both, others);
        }
        var language = thai >= english ? Language.TH : Language.EN;
        var whole = others == 0 ? draft : draft.only(kept);
        return new Tongues(Map.of(language, whole), others);
    }

    private static boolean isText(int letters, int others) {
        return letters >= A_TEXT && letters >= SHARE * (letters + others);
    }

    /** Thai, Latin, other. */
    private static int[] letters(String text, Paragraph paragraph) {
        int[] count = new int[3];
        text.substring(paragraph.start(), paragraph.end())
                .codePoints()
                .filter(c -> Character.isLetter(c) || Token.isThai(c))
                .forEach(
                        c -> {
                            boolean latin =
                                    Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                            count[Token.isThai(c) ? 0 : latin ? 1 : 2]++;
                        });
        return count;
    }
}
