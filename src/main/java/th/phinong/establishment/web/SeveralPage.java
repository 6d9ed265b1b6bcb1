package th.phinong.establishment.web;

import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The cases that wait for an act, and the one form that does it to those chosen.
 *
 * @param post where the form is sent
 * @param clause the clause that asks for the act, or empty
 * @param done what was just done, in words, or empty
 * @param hindered the cases that stood in the way, each with why
 */
public record SeveralPage(
        Shell shell,
        String title,
        String lead,
        String post,
        String clause,
        String done,
        List<Row> rows,
        List<FormField> fields,
        String key,
        List<FieldError> errors,
        List<Hindered> hindered) {

    /**
     * A case that waits.
     *
     * @param instruments what was signed, where the act is a duty that follows a signing
     */
    public record Row(
            long caseId,
            String number,
            String title,
            String country,
            String instruments,
            String since,
            long days,
            boolean chosen) {}

    /** A case that stood in the way. */
    public record Hindered(String number, String href, String why) {}
}
