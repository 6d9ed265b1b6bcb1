package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.establishment.WorkQuery.Due;
import th.phinong.establishment.store.CaseLists;
import th.phinong.identity.Official;
import th.phinong.web.Figure;
import th.phinong.web.Shell;

import java.util.List;
import java.util.stream.Stream;

/** How much of a desk's work is overdue or due soon, and the lists of it. */
@Component
class WorkDue {

    private final CaseSearch search;

    WorkDue(CaseSearch search) {
        this.search = search;
    }

    /** Overdue first, then what is due soon, then all; each within the other filters. */
    List<Figure> figures(Shell shell, Official official, WorkFilter asked) {
        return Stream.of(Due.OVERDUE, Due.SOON, Due.ANY)
                .map(due -> figure(shell, official, asked, due))
                .toList();
    }

    private Figure figure(Shell shell, Official official, WorkFilter asked, Due due) {
        var query = asked.query().with(due);
        int count = search.count(official, query).of(query.assigned());
        var list = new WorkFilter(query, List.of()).address(query.assigned());
        return new Figure(
                Math.min(count, CaseLists.MOST_COUNTED),
                shell.say("establishment.work.due." + due),
                null,
                list.toString());
    }
}
