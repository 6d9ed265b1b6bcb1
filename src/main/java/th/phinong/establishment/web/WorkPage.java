package th.phinong.establishment.web;

import th.phinong.identity.Official;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.List;

/**
 * What waits on a desk, what has waited longest first.
 *
 * @param isMore whether there is more than {@code total}
 * @param mayPropose whether this desk may propose a new relation
 */
public record WorkPage(
        Shell shell,
        Official official,
        List<WorkRow> rows,
        int total,
        boolean isMore,
        Paging paging,
        boolean mayPropose) {}
