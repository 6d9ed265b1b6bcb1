package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.Letter;
import th.phinong.web.CaseHeader;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.List;

/**
 * One letter of a case before it is sent.
 *
 * @param choices what it can say while the case does not tell; empty where the case tells
 * @param query what was chosen, for the addresses of the files; begins with a question mark
 * @param mayKeep whether the reader may keep it as sent
 * @param kept those of its kind that were kept
 * @param justKept whether one was kept just before
 * @param typed what was typed
 * @param largest the largest file that is taken, in megabytes
 * @param blanks how many places wait for words beside number and date
 */
public record LetterPage(
        Shell shell,
        long caseId,
        CaseHeader header,
        LetterLine line,
        Letter letter,
        List<Option> urgencies,
        List<Option> choices,
        String query,
        int blanks,
        @Nullable String clause,
        boolean mayKeep,
        List<KeptLine> kept,
        boolean justKept,
        Typed typed,
        long largest,
        List<FieldError> errors) {

    /** Where an error in the date is shown. */
    public static final String FIRST_OF_DATE = "dated-day";

    /** What was typed to keep it, for the page that comes back. */
    public record Typed(String number, String day, String month, String year) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        return FieldError.at(field, errors);
    }
}
