package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.BindingHit;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.Finding;
import th.phinong.shared.Language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found of a draft, in short: what a case keeps of it.
 *
 * @param standard whether the draft is still the standard text (clause 8)
 * @param texts the standard texts that it was compared with, each with its version
 * @param wordsVersion the version of the list of binding words
 * @param parts what became of each part
 * @param hits wording that could bind (clause 12)
 * @param leftOut words of the file that are no part of the draft; none in what was kept before they
 *     were told
 */
public record DraftSummary(
        boolean standard,
        List<String> texts,
        int wordsVersion,
        List<Part> parts,
        List<Hit> hits,
        @Nullable List<LeftOut> leftOut) {

    /** Where a draft names its sides. */
    private static final Set<String> SIDES = Set.of("title", "parties", "preamble", "signature");

    public DraftSummary {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
        hits = List.copyOf(hits);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    }

    /**
     * What became of a part.
     *
     * @param verdict UNCHANGED, FILLED, CHANGED, MISSING or ADDED
     * @param standard whether it is still the standard text
     * @param change words out and in, empty for none
     */
    public record Part(
            String clause, Language language, String verdict, boolean standard, String change) {}

    /**
     * Words that could bind.
     *
     * @param side whether they make the Thai Government a side (clause 1)
     */
    public record Hit(String clause, Language language, String words, boolean side) {}

    static DraftSummary of(DraftCheck.Compared compared) {
        return new DraftSummary(
                compared.route() == DraftCheck.Route.STANDARD,
                compared.texts().stream().map(text -> text.id() + " " + text.version()).toList(),
                compared.wordsVersion(),
                compared.findings().stream().map(DraftSummary::part).toList(),
                compared.binding().stream().map(DraftSummary::hit).toList(),
                compared.leftOut());
    }

    private static Part part(Finding finding) {
        return new Part(
                finding.clause(),
                finding.language(),
                finding.verdict().name(),
                finding.verdict().isStandard(),
                finding.differences().stream()
                        .map(DraftSummary::change)
                        .collect(Collectors.joining("\n")));
    }

    /** Taken out with a minus before it, put in with a plus. */
    private static String change(Finding.Difference difference) {
        var out = difference.out().isBlank() ? "" : "\u2212 " + difference.out().strip();
        var in = difference.in().isBlank() ? "" : "+ " + difference.in().strip();
        return out.isEmpty() || in.isEmpty() ? out + in : out + "\n" + in;
    }

    private static Hit hit(BindingHit hit) {
        boolean side = hit.kind() == Kind.GOVERNMENT && SIDES.contains(hit.clause());
        return new Hit(hit.clause(), hit.language(), hit.words(), side);
    }
}
