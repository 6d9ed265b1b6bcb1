package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a draft as it came.
 *
 * @param text all of it, paragraphs divided by line breaks
 * @param paragraphs where they are, in order
 * @param revisions places in the text where a word processor tracked a change
 */
public record DraftText(String text, List<Paragraph> paragraphs, List<Integer> revisions) {

    private static final int MOST_WRAPPED = 130;
    private static final double FULL_LINE = 0.72;

    /**
     * @param start where its words begin, behind its number
     * @param end behind its last character
     * @param number its own number in Arabic digits, such as 2; null without one
     * @param bookmarks what a word processor marked it with
     */
    public record Paragraph(int start, int end, @Nullable String number, Set<String> bookmarks) {
        public Paragraph {
            bookmarks = Set.copyOf(bookmarks);
        }

        static Paragraph of(
                String text, int start, int end, NumberMarks marks, Set<String> bookmarks) {
            var mark = marks.at(text, start, end);
            return mark == null
                    ? new Paragraph(start, end, null, bookmarks)
                    : new Paragraph(mark.end(), end, mark.number(), bookmarks);
        }

        Paragraph shifted(int by) {
            return new Paragraph(start + by, end + by, number, bookmarks);
        }

        private boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    public DraftText {
        paragraphs = whole(text, paragraphs);
        revisions = List.copyOf(revisions);
    }

    /** A text that was typed or pasted: lines that are full go on in the next. */
    public static DraftText pasted(String sent, NumberMarks marks) {
        var text = sent.replace("\r\n", "\n").replace('\r', '\n');
        var lines = lines(text);
        int longest = lines.stream().mapToInt(line -> line[1] - line[0]).max().orElse(0);
        var paragraphs = new ArrayList<Paragraph>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            start = start < 0 ? line[0] : start;
            int[] next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean full = longest <= MOST_WRAPPED && line[1] - line[0] >= FULL_LINE * longest;
            boolean goesOn =
                    next != null
                            && next[0] - line[1] == 1
                            && (full || isDivided(text, line[1], next[0]))
                            && marks.at(text, next[0], next[1]) == null;
            if (!goesOn) {
                paragraphs.add(Paragraph.of(text, start, line[1], marks, Set.of()));
                start = -1;
            }
        }
        return new DraftText(text, paragraphs, List.of());
    }

    /** Paragraphs that were parted within a cluster of Thai, by counting letters, are one. */
    private static List<Paragraph> whole(String text, List<Paragraph> parted) {
        var whole = new ArrayList<Paragraph>();
        for (var next : parted) {
            var before = whole.isEmpty() ? null : whole.getLast();
            if (before != null && isWithinCluster(text, before, next)) {
                var bookmarks = new HashSet<>(before.bookmarks());
                bookmarks.addAll(next.bookmarks());
                whole.removeLast();
                whole.add(new Paragraph(before.start(), next.end(), before.number(), bookmarks));
            } else {
                whole.add(next);
            }
        }
        return List.copyOf(whole);
    }

    private static boolean isWithinCluster(String text, Paragraph before, Paragraph next) {
        return next.start() == before.end() + 1
                && before.end() > before.start()
                && next.end() > next.start()
                && ThaiLetters.isWithin(text.charAt(before.end() - 1), text.charAt(next.start()));
    }

    /** Whether a word was divided at the end of a line. */
    private static boolean isDivided(String text, int end, int next) {
        return end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLowerCase(text.charAt(next));
    }

    /** Lines that are not blank: from, to. */
    private static List<int[]> lines(String text) {
        var lines = new ArrayList<int[]>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new int[] {start, end});
            }
            start = end + 1;
        }
        return lines;
    }

    /** The words of each paragraph, without its number. */
    List<String> lines() {
        return paragraphs.stream()
                .map(each -> text.substring(each.start(), each.end()).strip())
                .toList();
    }

    /** Whether a change was tracked between two places. */
    boolean isTracked(int from, int to) {
        return revisions.stream().anyMatch(place -> from <= place && place <= to);
    }

    /** The number of the paragraph at a place, null where it has none. */
    @Nullable String numberAt(int place) {
        for (var paragraph : paragraphs) {
            if (paragraph.holds(place)) {
                return paragraph.number();
            }
        }
        return null;
    }

    /** The number of the paragraph at a place, or of a heading such as "Article 1" that it is. */
    @Nullable String headingAt(int start, int end) {
        var number = numberAt(start);
        return number == null ? NumberMarks.heading(text.substring(start, end)) : number;
    }

    /** The bookmarks of the paragraph at a place. */
    Set<String> bookmarksAt(int place) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.holds(place))
                .map(Paragraph::bookmarks)
                .findFirst()
                .orElse(Set.of());
    }

    /** Each paragraph once where the next says the same again. */
    DraftText withoutRepetition() {
        var kept = new ArrayList<Paragraph>();
        var before = "";
        for (var paragraph : paragraphs) {
            var words = text.substring(paragraph.start(), paragraph.end()).strip();
            if (words.isEmpty() || !words.equals(before)) {
                kept.add(paragraph);
            }
            before = words;
        }
        return kept.size() == paragraphs.size() ? this : only(kept);
    }

    /** The paragraphs that somebody picked, as a text of their own. */
    DraftText only(List<Paragraph> picked) {
        var words = new StringBuilder();
        var paragraphs = new ArrayList<Paragraph>();
        var revisions = new ArrayList<Integer>();
        for (var one : picked) {
            int line = text.lastIndexOf('\n', Math.max(0, one.start() - 1)) + 1;
            int from = Math.min(line, one.start());
            int shift = words.length() - from;
            words.append(text, from, one.end()).append('\n');
            paragraphs.add(one.shifted(shift));
            this.revisions.stream()
                    .filter(place -> from <= place && place <= one.end())
                    .forEach(place -> revisions.add(place + shift));
        }
        return new DraftText(words.toString(), paragraphs, revisions);
    }
}
