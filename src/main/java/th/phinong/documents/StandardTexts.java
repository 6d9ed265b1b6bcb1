package th.phinong.documents;

import org.springframework.stereotype.Component;

import th.phinong.documents.model.CoveringLetter;
import th.phinong.documents.model.DraftText;
import th.phinong.documents.model.FillRule;
import th.phinong.documents.model.Hole.FillKind;
import th.phinong.documents.model.NumberMarks;
import th.phinong.documents.model.StandardText;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import tools.jackson.core.type.TypeReference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The standard texts that are shipped with the program (clause 8). */
@Component
public class StandardTexts {

    private static final String FOLDER = "/data/standard-texts/";

    private final List<StandardText> texts =
            Stream.of("mou-th", "mou-en", "loi-th", "loi-en")
                    .map(name -> read(name, new TypeReference<StandardText>() {}))
                    .toList();
    private final Map<FillKind, FillRule> fills =
            read("fills", new TypeReference<Map<FillKind, FillRule>>() {});
    private final Map<String, Integer> numbers =
            read("numbers", new TypeReference<Map<String, Integer>>() {});
    private final CoveringLetter.Marks letters =
            read("covering-letters", new TypeReference<CoveringLetter.Marks>() {});
    private final List<Disagreement> disagreements =
            read("disagreements", new TypeReference<List<Disagreement>>() {});

    /**
     * Where the two languages of a standard text do not say the same.
     *
     * @param part the part's id
     * @param th the Thai words, empty where there are none
     * @param en the English words, empty where there are none
     */
    public record Disagreement(
            Paper instrument, String part, String th, String en, LocalizedText about) {}

    /** The four texts. */
    public List<StandardText> all() {
        return texts;
    }

    /** The text of an instrument in a language. */
    public StandardText of(Paper instrument, Language language) {
        return texts.stream()
                .filter(text -> text.instrument() == instrument && text.language() == language)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers that clauses may have, in every style. */
    public NumberMarks marks() {
        var words = texts.stream().flatMap(text -> text.numbering().stream()).distinct().toList();
        return new NumberMarks(words, numbers);
    }

    /** The letter that stands before a draft in the same file, if there is one. */
    Optional<CoveringLetter> letterBefore(DraftText draft) {
        return CoveringLetter.before(draft, letters, texts);
    }

    /** What may be written into the blanks. */
    public Map<FillKind, FillRule> fills() {
        return fills;
    }

    /** Numbers that may be written as words. */
    public Map<String, Integer> numbers() {
        return numbers;
    }

    /** Where the languages of an instrument disagree. */
    public List<Disagreement> disagreements(Paper instrument) {
        return disagreements.stream().filter(one -> one.instrument() == instrument).toList();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        return ShippedJson.read(FOLDER + name + ".json", type);
    }
}
