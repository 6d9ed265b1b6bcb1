package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.CaseHeader;
import th.phinong.web.Shell;
import th.phinong.web.Step;
import th.phinong.web.SummaryRow;

import java.util.List;

/**
 * A case with everything that its reader may know and do.
 *
 * @param done what was just done, in words, or null
 * @param copyHref where the signed copy is attached, right after a signing was reported; else null
 * @param sentBack what it has to answer, or null
 * @param acts what the reader may do now, what the case waits for first
 * @param notYet what the reader's party does later, each with why not now
 * @param steps the steps of the procedure as the case stands to them
 * @param facts what the case is about
 * @param duties what is still owed after a signing
 * @param deskTimes how long each desk has had it
 * @param history what happened, newest first
 * @param beside its files, its notes, and who of the reader's desk looks after it
 * @param awaitedLetters the letters that the reader may write now
 */
public record CasePage(
        Shell shell,
        CaseHeader header,
        @Nullable String done,
        @Nullable String copyHref,
        @Nullable SentBack sentBack,
        List<Act> acts,
        List<NotYet> notYet,
        List<Step> steps,
        List<SummaryRow> facts,
        List<DutyLine> duties,
        List<DeskLine> deskTimes,
        List<Happened> history,
        CaseBeside beside,
        List<LetterLine> awaitedLetters) {

    /**
     * Something that the reader may do.
     *
     * @param awaited whether the case waits for it
     * @param policy whether it is the product's own policy rather than the resolution's
     */
    public record Act(
            String href,
            String label,
            String help,
            boolean awaited,
            boolean policy,
            String clause) {}

    /** Something that the reader may not do yet, and the rule that says so. */
    public record NotYet(String label, String reason, String rule, String clause) {}

    /**
     * A duty after a signing.
     *
     * @param due by when, null where there is no deadline or it hasn't begun
     */
    public record DutyLine(
            String step,
            String label,
            String desk,
            String since,
            @Nullable String due,
            String clause,
            boolean waits) {}

    /**
     * How long a desk has had the case.
     *
     * @param now whether it has it now
     */
    public record DeskLine(String desk, int workingDays, boolean now) {}

    /**
     * An entry of the history.
     *
     * @param by who recorded it, and for which agency
     * @param on the day on which it happened
     * @param recorded when it was recorded
     * @param correctedBy the number of the entry that put it right, or null
     * @param correctHref where the reader may put it right, or null
     */
    public record Happened(
            long position,
            String title,
            String by,
            String on,
            String iso,
            String recorded,
            List<SummaryRow> facts,
            @Nullable Long correctedBy,
            @Nullable String correctHref) {}
}
