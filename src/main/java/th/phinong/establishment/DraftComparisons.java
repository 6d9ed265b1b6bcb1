package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.documents.DraftCheck;
import th.phinong.documents.DraftChecks;
import th.phinong.documents.DraftSummary;
import th.phinong.documents.Paper;
import th.phinong.establishment.model.Attempt;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.Classification.Kind;
import th.phinong.establishment.model.DraftComparison;
import th.phinong.establishment.model.DraftEvent.DraftRecorded;
import th.phinong.establishment.model.DraftVersion;
import th.phinong.establishment.model.DraftVersion.BindingWording;
import th.phinong.establishment.model.LongText;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.model.ShortText;
import th.phinong.establishment.model.StandingEvent.Corrected;
import th.phinong.shared.Language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares each version of a draft that is recorded with the standard text (C3, clauses 8 and 12).
 * What is found becomes part of what happened, so that the rules go by it. A text that is like no
 * standard text is recorded as it is; people classify it.
 */
@Component
public class DraftComparisons {

    private static final int LONGEST_CHANGE = 2000;

    private final DraftChecks checks;

    DraftComparisons(DraftChecks checks) {
        this.checks = checks;
    }

    /** The attempt, with what was found of the draft that it would record. */
    Attempt compared(Attempt attempt) {
        return attempt instanceof Ruling.Accepted(var happened)
                ? new Ruling.Accepted(happened.stream().map(this::compared).toList())
                : attempt;
    }

    private CaseEvent compared(CaseEvent event) {
        return switch (event) {
            case DraftRecorded(var draft) -> new DraftRecorded(compared(draft));
            case Corrected put when put.instead() instanceof DraftRecorded(var draft) ->
                    new Corrected(put.entry(), new DraftRecorded(compared(draft)), put.reason());
            default -> event;
        };
    }

    private DraftVersion compared(DraftVersion draft) {
        if (!(checks.ofKept(paper(draft), texts(draft), 0) instanceof DraftCheck.Compared found)) {
            return draft;
        }
        var summary = found.summary();
        var comparison =
                new DraftComparison(
                        summary.standard() ? Kind.STANDARD : Kind.CHANGED,
                        summary.texts(),
                        summary.wordsVersion(),
                        summary.parts().stream().map(DraftComparisons::verdict).toList());
        var hits = summary.hits().stream().map(DraftComparisons::wording).distinct().toList();
        boolean side = summary.hits().stream().anyMatch(DraftSummary.Hit::side);
        return draft.compared(comparison, hits, side);
    }

    /** The comparison of a recorded version, side by side, by the lists that held then. */
    public Optional<DraftCheck.Compared> again(DraftVersion draft) {
        var comparison = draft.comparison();
        if (comparison == null) {
            return Optional.empty();
        }
        return checks.ofKept(paper(draft), texts(draft), comparison.wordsVersion())
                        instanceof DraftCheck.Compared found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Paper paper(DraftVersion draft) {
        return Paper.valueOf(draft.instrument().name());
    }

    private static Map<Language, String> texts(DraftVersion draft) {
        var texts = new EnumMap<Language, String>(Language.class);
        if (draft.textTh() != null) {
            texts.put(Language.TH, draft.textTh().value());
        }
        if (draft.textEn() != null) {
            texts.put(Language.EN, draft.textEn().value());
        }
        return texts;
    }

    private static DraftComparison.Verdict verdict(DraftSummary.Part part) {
        var change = part.change().isBlank() ? part.verdict() : part.change();
        return new DraftComparison.Verdict(
                new ShortText(part.clause()),
                part.language(),
                part.verdict(),
                part.standard() ? null : new LongText(cut(change, LONGEST_CHANGE, "\n")));
    }

    private static BindingWording wording(DraftSummary.Hit hit) {
        return new BindingWording(
                new ShortText(cut(hit.words(), ShortText.MAX, " ")),
                null,
                new ShortText(hit.clause()));
    }

    private static String cut(String text, int most, String line) {
        var clean = text.replaceAll("\\p{Cntrl}+", line).strip();
        return clean.codePointCount(0, clean.length()) <= most
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, most));
    }
}
