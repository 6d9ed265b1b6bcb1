package th.phinong.establishment.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.establishment.CaseLine;
import th.phinong.establishment.CaseQuery;
import th.phinong.establishment.DueRange;
import th.phinong.establishment.WorkCounts;
import th.phinong.establishment.WorkItem;
import th.phinong.establishment.WorkQuery;
import th.phinong.establishment.WorkQuery.Due;
import th.phinong.establishment.store.CaseLists;
import th.phinong.establishment.store.WorkLists;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.notifications.Deadlines;

import java.util.List;
import java.util.function.Consumer;

/** Lists of cases for pages, the API and exports: each within what its reader may see. */
@Component
class CaseSearch {

    private final CaseLists lists;
    private final WorkLists work;
    private final Deadlines deadlines;
    private final Today today;

    CaseSearch(CaseLists lists, WorkLists work, Deadlines deadlines, Today today) {
        this.lists = lists;
        this.work = work;
        this.deadlines = deadlines;
        this.today = today;
    }

    Found<CaseLine> find(Official official, CaseQuery query) {
        var scope = PermissionPolicy.casesOf(official);
        return Found.of(lists.page(scope, query), lists.count(scope, query));
    }

    List<CaseLine> ofRelation(Official official, long relation) {
        return lists.ofRelation(PermissionPolicy.casesOf(official), relation);
    }

    /** Reads all of them through a cursor, which needs the transaction. */
    @Transactional(readOnly = true)
    void each(Official official, CaseQuery query, Consumer<CaseLine> taker) {
        lists.each(PermissionPolicy.casesOf(official), query, taker);
    }

    List<WorkItem> work(Official official, WorkQuery query) {
        return PermissionPolicy.actsForDesk(official)
                ? work.of(official, query, range(query.due()))
                : List.of();
    }

    WorkCounts count(Official official, WorkQuery query) {
        return PermissionPolicy.actsForDesk(official)
                ? work.count(official, query, range(query.due()))
                : new WorkCounts(0, 0, 0);
    }

    private DueRange range(Due due) {
        var day = today.date();
        return switch (due) {
            case ANY -> DueRange.ALL;
            case OVERDUE -> new DueRange(null, day);
            case SOON -> new DueRange(day, deadlines.policy().nearUntil(day).plusDays(1));
        };
    }

    /**
     * @param lines those of one page
     * @param total of all pages, counted no further than ten thousand
     * @param isMore whether there are more than were counted
     */
    record Found<T>(List<T> lines, int total, boolean isMore) {

        static <T> Found<T> of(List<T> lines, int counted) {
            return new Found<>(
                    lines,
                    Math.min(counted, CaseLists.MOST_COUNTED),
                    counted > CaseLists.MOST_COUNTED);
        }
    }
}
