package th.phinong.documents.model;

import th.phinong.documents.model.BindingWords.Entry;
import th.phinong.documents.model.BindingWords.Kind;
import th.phinong.documents.model.BindingWords.Negation;
import th.phinong.documents.model.BindingWords.Severity;
import th.phinong.documents.model.Hole.FillKind;
import th.phinong.documents.model.Occurrences.Occurrence;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for wording that could bind (clause 12), only in what differs from the standard: the
 * standard texts use some of these words themselves. A denied use is none; a denial that is gone is
 * one.
 */
public final class BindingSearch {

    /** Blanks in which wording can stand; the others hold names, and their rule keeps them so. */
    private static final Set<FillKind> WORDING =
            EnumSet.of(FillKind.NAME, FillKind.FIELDS, FillKind.RENEWAL);

    private final BindingWords words;
    private final Map<Language, Negation> negations;
    private final Denial denial;

    /** What is said of a sentence that denied legal effect and is gone. */
    public record Denial(LocalizedText why, LocalizedText instead) {}

    public BindingSearch(BindingWords words, Map<Language, Negation> negations, Denial denial) {
        this.words = words;
        this.negations = Map.copyOf(negations);
        this.denial = denial;
    }

    /** The hits in a comparison, in the order of its parts. */
    public List<BindingHit> in(List<Finding> findings) {
        var hits = new ArrayList<BindingHit>();
        for (var finding : findings) {
            switch (finding.verdict()) {
                case UNCHANGED -> {}
                case ADDED, FILLED, CHANGED -> hits.addAll(inDifferences(finding));
                case MISSING -> {
                    if (occurrences(finding.standard(), finding).stream()
                            .anyMatch(Occurrence::denied)) {
                        hits.add(gone(finding));
                    }
                }
            }
        }
        return hits;
    }

    private List<BindingHit> inDifferences(Finding finding) {
        var standard = occurrences(finding.standard(), finding);
        return occurrences(finding.found(), finding).stream()
                .filter(one -> !one.denied())
                .filter(one -> isNew(one, finding) || wasDenied(one.entry(), standard))
                .map(one -> hit(one, finding))
                .toList();
    }

    private List<Occurrence> occurrences(String text, Finding finding) {
        var negation = negations.get(finding.language());
        if (negation == null) {
            throw new IllegalStateException("no negations for " + finding.language());
        }
        return Occurrences.in(text, words.in(finding.language()), negation);
    }

    private static boolean isNew(Occurrence one, Finding finding) {
        boolean brought =
                finding.differences().stream()
                        .anyMatch(in -> in.start() < one.end() && one.start() < in.end());
        return brought
                || finding.fills().stream()
                        .filter(Finding.Filled::isWritten)
                        .filter(fill -> fill.kind() != null && WORDING.contains(fill.kind()))
                        .anyMatch(
                                fill ->
                                        fill.start() < one.end()
                                                && one.start()
                                                        < fill.start() + fill.text().length());
    }

    private static boolean wasDenied(Entry entry, List<Occurrence> standard) {
        return standard.stream()
                .anyMatch(one -> one.entry().code().equals(entry.code()) && one.denied());
    }

    private static BindingHit hit(Occurrence one, Finding finding) {
        return new BindingHit(
                finding.clause(),
                finding.language(),
                one.entry().code(),
                one.entry().kind(),
                one.entry().severity(),
                finding.found().substring(one.start(), one.end()),
                one.start(),
                one.end(),
                one.entry().why(),
                one.entry().instead());
    }

    private BindingHit gone(Finding finding) {
        return new BindingHit(
                finding.clause(),
                finding.language(),
                "denial",
                Kind.DENIAL,
                Severity.HIGH,
                finding.standard(),
                0,
                0,
                denial.why(),
                denial.instead());
    }
}
