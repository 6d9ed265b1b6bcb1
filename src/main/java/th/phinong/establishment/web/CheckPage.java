package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.CaseHeader;
import th.phinong.web.Shell;
import th.phinong.web.SummaryRow;

import java.util.List;

/**
 * What was filled in, shown once more before it is done.
 *
 * @param post where the form is sent
 * @param rows what was filled in, in words
 * @param hidden the same as the form sends it
 * @param consequence what follows from it and whether it can be undone
 * @param duplicates what it may repeat, each with its page
 */
public record CheckPage(
        Shell shell,
        @Nullable CaseHeader header,
        String post,
        String title,
        String consequence,
        List<SummaryRow> rows,
        List<Hidden> hidden,
        List<Duplicate> duplicates) {

    /** A name and a value that the form sends again. */
    public record Hidden(String name, String value) {}

    /**
     * A relation or a case that a new one may repeat.
     *
     * @param href its page, or null where the reader may not see it
     */
    public record Duplicate(String title, String status, @Nullable String href) {}
}
