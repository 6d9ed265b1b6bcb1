package th.phinong.establishment.web;

import th.phinong.web.Chip;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The list of cases.
 *
 * @param errors filters that cannot be read
 * @param q the words searched for, as typed
 * @param isMore whether there are more than {@code total}
 * @param csvHref the same list as CSV
 */
public record CaseListPage(
        Shell shell,
        List<FieldError> errors,
        String q,
        List<Option> provinces,
        List<Option> states,
        List<Chip> chips,
        List<CaseListRow> rows,
        int total,
        boolean isMore,
        Paging paging,
        String csvHref) {}
