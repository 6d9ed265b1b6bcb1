package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.Assignments;
import th.phinong.establishment.SavedViews;
import th.phinong.establishment.WorkCounts;
import th.phinong.establishment.WorkQuery.Assigned;
import th.phinong.establishment.WorkQuery.Due;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.store.CaseLists;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Chip;
import th.phinong.web.Option;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the work list for one reader. */
@Component
class WorkPages {

    private final CaseSearch search;
    private final CaseWords caseWords;
    private final Assignments assignments;
    private final SavedViews views;
    private final Directory directory;
    private final Today today;
    private final WorkDue due;
    private final ProcedureVersions versions;

    WorkPages(
            CaseSearch search,
            CaseWords caseWords,
            Assignments assignments,
            SavedViews views,
            Directory directory,
            Today today,
            WorkDue due,
            ProcedureVersions versions) {
        this.search = search;
        this.caseWords = caseWords;
        this.assignments = assignments;
        this.views = views;
        this.directory = directory;
        this.today = today;
        this.due = due;
        this.versions = versions;
    }

    /**
     * @param name what was typed as the name of a view
     * @param error what was wrong with it, or empty
     */
    WorkPage of(Shell shell, Official official, WorkFilter asked, String name, String error) {
        var query = asked.query();
        var counts = search.count(official, query);
        var officers = Officers.of(assignments, official);
        var rows =
                search.work(official, query).stream()
                        .map(item -> caseWords.work(shell.words(), item, officers))
                        .toList();
        int total = Math.min(counts.of(query.assigned()), CaseLists.MOST_COUNTED);
        var address = asked.address(query.assigned());
        var kept = address.toString();
        return new WorkPage(
                shell,
                official,
                rows,
                total,
                counts.any() > CaseLists.MOST_COUNTED,
                new Paging(query.page(), query.size(), total, address),
                DeskLinks.of(shell.words(), official, versions.inForceOn(today.date())),
                PermissionPolicy.actsForDesk(official)
                        && Procedure.mayOpen(Route.PROVINCE, official.desk()).isAllowed(),
                due.figures(shell, official, asked),
                whose(shell, asked, counts),
                filters(shell, official, asked),
                new WorkPage.Views(
                        views.of(official),
                        kept.contains("?") ? kept.substring(kept.indexOf('?') + 1) : "",
                        name,
                        error));
    }

    private static List<WorkPage.Whose> whose(Shell shell, WorkFilter asked, WorkCounts counts) {
        return Arrays.stream(Assigned.values())
                .map(
                        assigned ->
                                new WorkPage.Whose(
                                        shell.say(
                                                "establishment.work.whose." + assigned,
                                                counts.of(assigned)),
                                        asked.address(assigned).toString(),
                                        assigned == asked.query().assigned()))
                .toList();
    }

    private WorkPage.Filters filters(Shell shell, Official official, WorkFilter asked) {
        var assigned = WorkFilter.written(asked.query().assigned());
        var due = WorkFilter.written(asked.query().due());
        return new WorkPage.Filters(
                asked.errors(shell.words()),
                asked.query().q(),
                assigned == null ? "" : assigned,
                due == null ? "" : due,
                acts(shell, official, asked),
                countries(shell, asked),
                chips(shell, asked));
    }

    /** The acts of the reader's party. */
    private List<Option> acts(Shell shell, Official official, WorkFilter asked) {
        var version = versions.inForceOn(today.date());
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.work.all-acts"), false));
        Arrays.stream(ActionName.values())
                .filter(
                        name ->
                                name == asked.query().action()
                                        || version.partiesOf(name)
                                                .contains(official.desk().party()))
                .filter(name -> name != ActionName.OPEN_CASE)
                .map(
                        name ->
                                Option.of(
                                        name.tag(),
                                        shell.say(name.labelKey()),
                                        name == asked.query().action()))
                .forEach(options::add);
        return options;
    }

    private List<Option> countries(Shell shell, WorkFilter asked) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("establishment.work.all-countries"), false));
        directory.countries().stream()
                .map(
                        country ->
                                Option.of(
                                        country.iso2(),
                                        shell.of(country.name()),
                                        country.iso2().equals(asked.query().country())))
                .sorted((a, b) -> shell.words().alphabetical().compare(a.label(), b.label()))
                .forEach(options::add);
        return options;
    }

    private List<Chip> chips(Shell shell, WorkFilter asked) {
        var query = asked.query();
        var address = asked.address(query.assigned());
        var chips = new ArrayList<Chip>();
        if (!query.q().isEmpty()) {
            chips.add(chip(shell, "q", query.q(), address.without("q").toString()));
        }
        if (query.action() != null) {
            var act = shell.say(query.action().labelKey());
            chips.add(chip(shell, "act", act, address.without("act").toString()));
        }
        if (query.country() != null) {
            var country = caseWords.country(shell.words(), query.country());
            chips.add(chip(shell, "country", country, address.without("country").toString()));
        }
        if (query.assigned() != Assigned.ANY) {
            var whose = shell.say("establishment.filter.assigned." + query.assigned());
            chips.add(chip(shell, "assigned", whose, address.without("assigned").toString()));
        }
        if (query.due() != Due.ANY) {
            var due = shell.say("establishment.filter.due." + query.due());
            chips.add(chip(shell, "due", due, address.without("due").toString()));
        }
        return chips;
    }

    private static Chip chip(Shell shell, String name, String value, String href) {
        return new Chip(shell.say("establishment.filter." + name), value, href);
    }
}
