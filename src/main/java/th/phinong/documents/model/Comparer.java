package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.Hole.FillKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares a draft with a standard text, part by part (clause 8). */
public final class Comparer {

    private final StandardText text;
    private final Map<FillKind, FillRule> rules;
    private final DraftText draft;
    private final List<Token> tokens;
    private final Placing placing;

    private Comparer(StandardText text, Map<FillKind, FillRule> rules, DraftText draft) {
        this.text = text;
        this.rules = rules;
        this.draft = draft;
        this.tokens = Tokens.of(draft);
        this.placing = new Placing(text, rules, draft, tokens);
    }

    /**
     * What became of every part, in the standard's order, with what was added after the part behind
     * which it stands. A form that is left out altogether is not spoken of: it is no wording.
     */
    public static List<Finding> compare(
            StandardText text, Map<FillKind, FillRule> rules, DraftText draft) {
        return new Comparer(text, rules, draft).findings();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        placing.addedBefore(0).forEach(block -> findings.add(added(block, "title")));
        for (int part = 0; part < text.parts().size(); part++) {
            var range = placing.range(part);
            if (range != null) {
                findings.add(found(part, range));
            } else if (!text.parts().get(part).form()) {
                findings.add(missing(part));
            }
            var id = text.parts().get(part).id();
            placing.addedAfter(part).forEach(block -> findings.add(added(block, id)));
        }
        return findings;
    }

    private Finding found(int part, int[] range) {
        var own = tokens.subList(range[0], range[1]);
        int start = start(own.getFirst());
        int end = end(range[1]);
        var found = draft.text().substring(start, end);
        var reading = new Reading(rules, found, own, start);
        reading.read(Aligner.align(Outline.of(text, part, part + 1), own).steps());
        var differences = new ArrayList<>(reading.differences(text.language()));
        if (text.parts().get(part).form()) {
            // lines for names may be fewer or more; what is written there must still be names
            differences.removeIf(difference -> rule().isAllowed(difference.in()));
        }
        boolean moved = placing.isMoved(part);
        var verdict =
                moved || !differences.isEmpty()
                        ? Verdict.CHANGED
                        : reading.fills().isEmpty() ? Verdict.UNCHANGED : Verdict.FILLED;
        return new Finding(
                text.parts().get(part).id(),
                text.language(),
                verdict,
                reading.standard(),
                found,
                differences,
                reading.fills(),
                moved,
                draft.isTracked(start, end));
    }

    private FillRule rule() {
        return Objects.requireNonNull(rules.get(FillKind.SIGNATURE));
    }

    private Finding missing(int part) {
        var standard = Markups.printed(text, text.parts().get(part));
        return finding(text.parts().get(part).id(), Verdict.MISSING, standard, "", false);
    }

    private Finding added(int[] block, String after) {
        int start = start(tokens.get(block[0]));
        int end = end(block[1]);
        var number = draft.numberAt(tokens.get(block[0]).start());
        return finding(
                isFree(number) ? number : "after " + after,
                Verdict.ADDED,
                "",
                draft.text().substring(start, end),
                draft.isTracked(start, end));
    }

    private Finding finding(
            String clause, Verdict verdict, String standard, String found, boolean tracked) {
        return new Finding(
                clause,
                text.language(),
                verdict,
                standard,
                found,
                List.of(new Finding.Difference(standard, found, 0, found.length(), 0)),
                List.of(),
                false,
                tracked);
    }

    private boolean isFree(@Nullable String number) {
        return number != null && text.parts().stream().noneMatch(part -> part.id().equals(number));
    }

    /** The number of a paragraph belongs to what is shown of it. */
    private int start(Token first) {
        return first.paragraph()
                ? draft.text().lastIndexOf('\n', first.start()) + 1
                : first.start();
    }

    /** Behind the last token, with the punctuation that follows it. */
    private int end(int behind) {
        int end = tokens.get(behind - 1).end();
        int next = behind < tokens.size() ? tokens.get(behind).start() : draft.text().length();
        int line = draft.text().indexOf('\n', end);
        int limit = line < 0 ? next : Math.min(line, next);
        while (end < limit && !Character.isWhitespace(draft.text().charAt(end))) {
            end++;
        }
        return end;
    }
}
