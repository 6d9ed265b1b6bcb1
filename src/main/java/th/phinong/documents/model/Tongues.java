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

    /** A paragraph of no more letters may be a name in the other language. */
    private static final int A_NAME = 60;

    /** Takes a draft apart. */
    public static Tongues of(DraftText draft) {
        var sorted = new EnumMap<Language, List<Paragraph>>(Language.class);
        var kept = new ArrayList<Paragraph>();
        var letters = new EnumMap<Language, Integer>(Language.class);
        for (var language : Language.values()) {
            sorted.put(language, new ArrayList<>());
            letters.put(language, 0);
        }
        var written = new ArrayList<Sorted>();
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
            written.add(new Sorted(paragraph, last, Math.max(count[0], count[1])));
            letters.merge(last, Math.max(count[0], count[1]), Integer::sum);
        }
        inTurn(written).forEach(one -> sorted.get(one.language()).add(one.paragraph()));
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

    /** A paragraph, the language of most of its letters, and how many those are. */
    private record Sorted(Paragraph paragraph, Language language, int letters) {
        private boolean isLong() {
            return letters > A_NAME;
        }

        private Sorted in(Language language) {
            return new Sorted(paragraph, language, letters);
        }
    }

    /**
     * Where one text follows the other, all before the second belongs to the first: names of those
     * who sign stand there in letters of their own.
     */
    private static List<Sorted> inTurn(List<Sorted> own) {
        var texts = own.stream().filter(Sorted::isLong).map(Sorted::language).toList();
        if (texts.isEmpty() || texts.getFirst() == texts.getLast()) {
            return own;
        }
        var first = texts.getFirst();
        int turn = texts.indexOf(texts.getLast());
        if (texts.lastIndexOf(first) != turn - 1) {
            return own;
        }
        int seen = 0;
        int end = 0;
        for (int i = 0; i < own.size() && seen <= turn; i++) {
            seen += own.get(i).isLong() ? 1 : 0;
            end = seen <= turn && own.get(i).language() == first ? i + 1 : end;
        }
        var parted = new ArrayList<Sorted>();
        for (int i = 0; i < own.size(); i++) {
            parted.add(own.get(i).in(i < end ? first : texts.getLast()));
        }
        return parted;
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
