package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Classification.Kind;
import th.phinong.shared.Language;

import java.util.List;

/**
 * What the program found of a draft when it was recorded (C3, clauses 8 and 12).
 *
 * @param proposed whether it is the standard text, as far as the program can tell
 * @param texts the standard texts that it was compared with, each with its version
 * @param wordsVersion the version of the list of binding words
 * @param parts what became of each part
 */
public record DraftComparison(
        Kind proposed, List<String> texts, int wordsVersion, List<Verdict> parts) {

    public DraftComparison {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
    }

    /**
     * What became of a part.
     *
     * @param verdict UNCHANGED, FILLED, CHANGED, MISSING or ADDED
     * @param change words out and in where it is no more the standard text, else null
     */
    public record Verdict(
            ShortText clause, Language language, String verdict, @Nullable LongText change) {}

    /** The parts that depart from the standard text. */
    public List<Verdict> departures() {
        return parts.stream().filter(part -> part.change() != null).toList();
    }
}
