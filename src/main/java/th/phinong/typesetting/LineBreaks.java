package th.phinong.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

import java.util.Arrays;

/**
 * Where a line of a page may end. The engine asks again for the rest of a paragraph at each line;
 * the paragraph is looked at once, as a whole, for words are told by what stands around them.
 */
final class LineBreaks implements FSTextBreaker {

    private final Clusters clusters;
    private final UnbrokenTerms terms;
    private final BreakIterator lines;

    private String paragraph = "";
    private int[] breaks = {0};
    private int offset;
    private int next;

    LineBreaks(Clusters clusters, UnbrokenTerms terms, BreakIterator lines) {
        this.clusters = clusters;
        this.terms = terms;
        this.lines = lines;
    }

    @Override
    public void setText(String glyphs) {
        if (!paragraph.endsWith(glyphs)) {
            paragraph = glyphs;
            breaks = breaksOf(clusters.text(glyphs));
        }
        offset = paragraph.length() - glyphs.length();
        int at = Arrays.binarySearch(breaks, offset);
        next = at < 0 ? -at - 1 : at + 1;
    }

    /** The next place, counted from the start of the text; -1 behind the last. */
    @Override
    public int next() {
        return next < breaks.length ? breaks[next++] - offset : -1;
    }

    private int[] breaksOf(String text) {
        lines.setText(text);
        var kept = terms.within(text);
        int[] found = new int[text.length() + 1];
        int count = 0;
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            if (at == text.length() || !kept.get(at)) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
