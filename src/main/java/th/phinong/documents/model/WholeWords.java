package th.phinong.documents.model;

import com.ibm.icu.text.BreakIterator;

import th.phinong.shared.Language;

/**
 * Where a piece that was put in or taken out begins. In "a b a b" either "a b" or "b a" may be the
 * piece; people mean the one that consists of whole words.
 */
final class WholeWords {

    private static final int FURTHEST = 40;

    private final String text;
    private final BreakIterator words;

    WholeWords(String text, Language language) {
        this.text = text;
        this.words = BreakIterator.getWordInstance(language.locale());
        words.setText(text);
    }

    /**
     * How far a piece can be moved to consist of whole words, 0 where it does or cannot.
     *
     * @param start where the piece begins
     * @param end behind it
     */
    int shift(int start, int end) {
        for (int by = 0; by <= FURTHEST; by++) {
            if (canMove(start, end, -by) && isWhole(start - by, end - by)) {
                return -by;
            }
            if (canMove(start, end, by) && isWhole(start + by, end + by)) {
                return by;
            }
        }
        return 0;
    }

    private boolean canMove(int start, int end, int by) {
        if (start + by < 0 || end + by > text.length()) {
            return false;
        }
        return by < 0
                ? text.regionMatches(start + by, text, end + by, -by)
                : text.regionMatches(start, text, end, by);
    }

    private boolean isWhole(int start, int end) {
        return words.isBoundary(start) && words.isBoundary(end);
    }
}
