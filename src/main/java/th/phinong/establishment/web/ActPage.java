package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.shared.RuleRefusal;
import th.phinong.web.CaseHeader;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of an act on a case.
 *
 * @param action the act's tag
 * @param help what the step asks for
 * @param clause the clause that asks for it, or empty
 * @param policy whether the act is the product's own policy
 * @param version the version of the case that the form was made for
 * @param key what the form's request is called, so that sending it twice does it once
 * @param errors what is wrong, each at its field
 * @param refusal the rule that refused, or null
 * @param sentBack what the case has to answer, or null
 * @param conflict what was done to the case meanwhile, newest first; empty where nothing was
 * @param differences what is recorded now and is not what was typed
 * @param compared the same field by field beside what its sender saw; where an entry is put right
 * @param resumed whether the form was kept from before the sign-in
 * @param ranking the provinces to choose from, where the act chooses among them; else null
 * @param mayBeSaved whether what is typed can be saved without being sent
 */
public record ActPage(
        Shell shell,
        CaseHeader header,
        long caseId,
        String action,
        String title,
        String help,
        String clause,
        boolean policy,
        long version,
        String key,
        List<FormField> fields,
        List<FieldError> errors,
        @Nullable RuleRefusal refusal,
        @Nullable SentBack sentBack,
        List<CasePage.Happened> conflict,
        List<SummaryRow> differences,
        List<Compared> compared,
        boolean resumed,
        @Nullable RankingTable ranking,
        boolean mayBeSaved) {

    /** The acts for which one reads what the draft was found to be. */
    private static final Set<String> ON_DRAFTS =
            Stream.of(ActionName.SUBMIT_DRAFT, ActionName.CLASSIFY, ActionName.REVIEW_DRAFT)
                    .map(ActionName::tag)
                    .collect(Collectors.toUnmodifiableSet());

    /** Whether the draft has to be mended before it can be sent. */
    public boolean isADraftHeldBack() {
        return refusal != null && action.equals(ActionName.SUBMIT_DRAFT.tag());
    }

    public boolean isAboutADraft() {
        return ON_DRAFTS.contains(action);
    }

    /**
     * A field that two people would have otherwise; each value is empty where there is none.
     *
     * @param before what both saw
     * @param theirs what is recorded now
     * @param yours what was typed
     */
    public record Compared(String label, String before, String theirs, String yours) {}
}
