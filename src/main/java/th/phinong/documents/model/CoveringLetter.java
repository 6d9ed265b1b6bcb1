package th.phinong.documents.model;

import th.phinong.documents.model.DraftText.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A letter that stands before a draft in the same file: it begins with whom it is to, and ends with
 * a closing word before the draft's own title.
 *
 * @param letter its words
 * @param draft what follows it
 */
public record CoveringLetter(String letter, DraftText draft) {

    private static final int LONGEST_LINE = 60;

    /**
     * What such letters say.
     *
     * @param salutations what the line to the addressee begins with
     * @param closings what the line before the names is
     */
    public record Marks(List<String> salutations, List<String> closings) {
        public Marks {
            salutations = List.copyOf(salutations);
            closings = List.copyOf(closings);
        }
    }

    /**
     * The letter before a draft, if there is one.
     *
     * @param texts the standard texts, for how they begin
     */
    public static Optional<CoveringLetter> before(
            DraftText draft, Marks marks, List<StandardText> texts) {
        var own = draft.paragraphs();
        int greeted = first(draft, 0, line -> isAnyBeginning(marks.salutations(), line));
        int closed = first(draft, greeted + 1, line -> isAny(marks.closings(), line));
        if (greeted < 0 || closed < 0) {
            return Optional.empty();
        }
        var titles = titles(texts);
        int title = first(draft, closed + 1, line -> isAnyBeginning(titles, line));
        if (title < 0 || isAnyBeforeALetter(draft, greeted, titles)) {
            return Optional.empty();
        }
        var words = draft.text().substring(0, own.get(title - 1).end());
        return Optional.of(new CoveringLetter(words, draft.only(own.subList(title, own.size()))));
    }

    /** A text whose title comes first is no letter, whatever it says later. */
    private static boolean isAnyBeforeALetter(DraftText draft, int greeted, List<String> titles) {
        int title = first(draft, 0, line -> isAnyBeginning(titles, line));
        return title >= 0 && title < greeted;
    }

    /** How a paper of ours may begin. */
    private static List<String> titles(List<StandardText> texts) {
        var titles = new ArrayList<String>();
        for (var text : texts) {
            Markups.printed(text, text.parts().getFirst()).lines().limit(2).forEach(titles::add);
            text.holes().stream()
                    .filter(hole -> hole.subject().equals("instrument"))
                    .forEach(hole -> titles.addAll(hole.choices()));
        }
        return titles;
    }

    private static int first(DraftText draft, int from, Predicate<List<Token>> wanted) {
        var own = draft.paragraphs();
        for (int i = Math.max(0, from); i < own.size(); i++) {
            if (wanted.test(line(draft, own.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> line(DraftText draft, Paragraph paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_LINE);
        return Tokens.of(draft.text().substring(paragraph.start(), end));
    }

    private static boolean isAny(List<String> wanted, List<Token> line) {
        return wanted.stream().anyMatch(one -> keys(Tokens.of(one)).equals(keys(line)));
    }

    private static boolean isAnyBeginning(List<String> wanted, List<Token> line) {
        return wanted.stream()
                .map(one -> keys(Tokens.of(one)))
                .anyMatch(
                        one ->
                                !one.isEmpty()
                                        && one.size() <= line.size()
                                        && one.equals(keys(line).subList(0, one.size())));
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }
}
