package th.phinong.establishment.web;

import th.phinong.establishment.SavedView;
import th.phinong.identity.Official;
import th.phinong.web.Chip;
import th.phinong.web.FieldError;
import th.phinong.web.Figure;
import th.phinong.web.Option;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.List;

/**
 * What waits on a desk, what is due first first.
 *
 * @param due how much is overdue, due soon, and all, each with its list
 * @param whose the same list for everybody, the reader, nobody in particular, each with its count
 * @param isMore whether there is more than {@code total}
 * @param links where else the desk goes from here
 * @param mayPropose whether this desk may propose a new relation
 */
public record WorkPage(
        Shell shell,
        Official official,
        List<WorkRow> rows,
        int total,
        boolean isMore,
        Paging paging,
        DeskLinks links,
        boolean mayPropose,
        List<Figure> due,
        List<Whose> whose,
        Filters filters,
        Views views) {

    /** One of the counts above the list, which leads to what it counts. */
    public record Whose(String label, String href, boolean current) {}

    /**
     * What the list is narrowed to.
     *
     * @param assigned as the address says it, or empty
     * @param due as the address says it, or empty
     */
    public record Filters(
            List<FieldError> errors,
            String q,
            String assigned,
            String due,
            List<Option> acts,
            List<Option> countries,
            List<Chip> chips) {}

    /**
     * The reader's own names for filters.
     *
     * @param query what would be kept now, or empty where nothing is set
     * @param name what was typed for it
     * @param error what was wrong with that, or empty
     */
    public record Views(List<SavedView> saved, String query, String name, String error) {}
}
