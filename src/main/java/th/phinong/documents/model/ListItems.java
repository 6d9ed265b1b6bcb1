package th.phinong.documents.model;

import th.phinong.documents.model.DraftText.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which paragraphs of a draft are items of a list within a clause rather than clauses: those under
 * a bullet, a letter or a number such as 2.1, and short ones whose numbers begin again at 1.
 */
final class ListItems {

    private static final int LONGEST = 160;
    private static final NumberMarks MARKS = new NumberMarks(List.of(), Map.of());

    private final DraftText draft;
    private final Set<Paragraph> items = new HashSet<>();

    /** The number of the clause that was begun last. */
    private int clause;

    /** Whether there was a first clause. */
    private boolean begun;

    /** The number of the item before, 0 outside such a list. */
    private int item;

    private ListItems(DraftText draft) {
        this.draft = draft;
    }

    static Set<Paragraph> of(DraftText draft) {
        var found = new ListItems(draft);
        var own = draft.paragraphs();
        for (int i = 0; i < own.size(); i++) {
            found.see(own.get(i), own.subList(i + 1, own.size()));
        }
        return found.items;
    }

    private void see(Paragraph paragraph, List<Paragraph> behind) {
        var number = paragraph.number();
        if (number == null ? isMarked(paragraph) : number.contains(".")) {
            items.add(paragraph);
        } else if (number != null) {
            int count = Integer.parseInt(number);
            boolean begins = count == 1 && begun;
            boolean goesOn = item > 0 && count == item + 1 && !isClause(count, behind);
            if ((begins || goesOn) && isShort(paragraph)) {
                items.add(paragraph);
                item = count;
            } else {
                clause = count;
                begun |= count == 1;
                item = 0;
            }
        }
    }

    /** The next clause rather than the next item: nothing of that number comes later. */
    private boolean isClause(int count, List<Paragraph> behind) {
        var number = String.valueOf(count);
        return count == clause + 1
                && behind.stream().noneMatch(later -> number.equals(later.number()));
    }

    private boolean isMarked(Paragraph paragraph) {
        int line = draft.text().lastIndexOf('\n', Math.max(0, paragraph.start() - 1)) + 1;
        return line < paragraph.start()
                && !draft.text().substring(line, paragraph.start()).isBlank();
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.end() - paragraph.start() <= LONGEST;
    }

    /** The items of what was written into a blank, each without its mark. */
    static List<String> in(String written) {
        var found = new ArrayList<String>();
        for (var line : written.split("\n")) {
            var mark = MARKS.at(line, 0, line.length());
            found.add(mark == null ? line : line.substring(mark.end()));
        }
        return found;
    }
}
