package th.phinong.establishment;

import org.springframework.stereotype.Component;

import th.phinong.establishment.model.Attempt;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.DraftEvent.DraftRecorded;
import th.phinong.establishment.model.DraftVersion;
import th.phinong.establishment.model.FieldError;
import th.phinong.establishment.model.Ruling;
import th.phinong.establishment.model.StandingEvent.Corrected;
import th.phinong.establishment.store.AttachmentTable;
import th.phinong.shared.Clause;

import java.util.ArrayList;
import java.util.List;

/**
 * Clause 8 has a draft sent in Thai and in English. A version that both sides have agreed to, which
 * is the one that can be sent, therefore holds both texts, or a file of the case holds them.
 */
@Component
class DraftTexts {

    private final AttachmentTable attachments;
    private final DraftComparisons comparisons;

    DraftTexts(AttachmentTable attachments, DraftComparisons comparisons) {
        this.attachments = attachments;
        this.comparisons = comparisons;
    }

    /**
     * The attempt with what was found of the draft that it would record, or the texts that are
     * missing from it.
     */
    Attempt required(CaseId caseId, Attempt attempt) {
        if (!(attempt instanceof Ruling.Accepted(var happened))) {
            return attempt;
        }
        var missing =
                happened.stream()
                        .map(event -> event instanceof Corrected put ? put.instead() : event)
                        .flatMap(event -> missing(event).stream())
                        .toList();
        return missing.isEmpty() || isAttached(caseId)
                ? comparisons.compared(attempt)
                : new Attempt.Invalid(missing, null);
    }

    private boolean isAttached(CaseId caseId) {
        return attachments.of(caseId).stream().anyMatch(file -> file.about() == About.DRAFT);
    }

    private static List<FieldError> missing(CaseEvent event) {
        var missing = new ArrayList<FieldError>();
        if (event instanceof DraftRecorded(DraftVersion draft) && draft.agreed()) {
            if (draft.textTh() == null) {
                missing.add(fault("textTh"));
            }
            if (draft.textEn() == null) {
                missing.add(fault("textEn"));
            }
        }
        return missing;
    }

    private static FieldError fault(String field) {
        return new FieldError(field, "error.field.agreed-text", List.of(), null, Clause.of("8"));
    }
}
