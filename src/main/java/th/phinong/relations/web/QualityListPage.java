package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.QualityPoints;
import th.phinong.relations.store.QualityPoints.Point;
import th.phinong.web.Address;
import th.phinong.web.Column;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The points of one issue, as a list to work through.
 *
 * @param asked which points
 * @param chosen the province that they are of, or null for all
 * @param provinces the provinces to choose from, or none
 * @param number the number of the page, from 1
 * @param count how many points there are; one more than the bound where they were not counted
 */
public record QualityListPage(
        Shell shell,
        QualityPoints.Asked asked,
        QualityPage.@Nullable Chosen chosen,
        List<Province> provinces,
        int number,
        int count,
        List<Point> points,
        Directory directory) {

    static final int SIZE = 50;

    static final List<String> CSV =
            List.of(
                    "relation_id",
                    "province_iso",
                    "province_th",
                    "counterpart_th",
                    "counterpart_en",
                    "country_iso2",
                    "status",
                    "signed_year_be",
                    "signed_on",
                    "last_act");

    static List<@Nullable Object> cells(Point point, Directory directory) {
        var line = point.line();
        return Arrays.asList(
                line.id().value(),
                line.province().iso(),
                directory.province(line.province()).orElseThrow().name().th(),
                line.name().th(),
                line.name().en(),
                line.country(),
                line.status(),
                line.signedYear() == null ? null : line.signedYear().value(),
                line.signedOn(),
                point.last());
    }

    public QualityIssue issue() {
        return asked.issue();
    }

    public String title() {
        return shell.say("relations.quality." + issue().key());
    }

    public String about() {
        return shell.say("relations.quality." + issue().key() + ".text");
    }

    public String found() {
        return count > QualityPoints.MOST_COUNTED
                ? shell.say("relations.list.found-more", QualityPoints.MOST_COUNTED)
                : shell.say("relations.list.found", count);
    }

    public String overviewTitle() {
        return QualityPage.title(shell, chosen);
    }

    public String overviewHref() {
        return QualityPage.href("/quality", chosen);
    }

    public String csvHref() {
        return listHref(".csv", asked.waiting());
    }

    /** All points of the issue, or only those that wait for the ministry. */
    public String listHref(boolean waiting) {
        return listHref("", waiting);
    }

    private String listHref(String ending, boolean waiting) {
        var address =
                Address.of("/quality/" + issue().key() + ending)
                        .with("waiting", waiting ? "true" : "");
        return QualityPage.href(address, chosen);
    }

    /** What the person can do about a point, said as the link's words. */
    public String act(Point point) {
        var official = shell.official();
        var next =
                official != null && PermissionPolicy.worksOnQuality(official)
                        ? QualityAct.next(official.desk(), point.last(), true)
                        : Set.<QualityAct>of();
        var what =
                next.contains(QualityAct.CONFIRM)
                        ? "say"
                        : next.contains(QualityAct.ACCEPT) ? "decide" : "open";
        return shell.say("relations.quality.link." + what);
    }

    public RelationRow row(Point point) {
        return RelationRow.of(point.line(), directory);
    }

    public String state(Point point) {
        return QualityPointPage.state(shell, point.last());
    }

    public String actHref(Point point) {
        return "/quality/" + issue().key() + "/" + point.line().id();
    }

    public List<Column> columns() {
        return List.of(
                Column.of(shell.say("relations.column.province")),
                Column.of(shell.say("relations.column.counterpart")),
                Column.of(shell.say("relations.column.status")),
                Column.number(shell.say("relations.column.year")),
                Column.of(shell.say("relations.quality.column.state")),
                Column.of(shell.say("relations.quality.column.act")));
    }

    /** Pages beyond the bound are not offered: whoever works through them needs no page 201. */
    public Paging paging() {
        return new Paging(
                number, SIZE, Math.min(count, QualityPoints.MOST_COUNTED), Address.of(shell));
    }

    public Field field() {
        return Field.of("province", shell.say("relations.filter.province"));
    }

    public List<Option> options() {
        return QualityPage.options(shell, provinces, chosen);
    }
}
