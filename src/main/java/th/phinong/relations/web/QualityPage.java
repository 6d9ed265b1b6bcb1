package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Province;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.QualityPoints;
import th.phinong.web.Address;
import th.phinong.web.Column;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many points need work, by issue.
 *
 * @param chosen the province that they are of, or null for all
 * @param provinces the provinces to choose from, or none
 * @param counts how many of each issue; one more than the bound for those not counted to the end
 */
public record QualityPage(
        Shell shell,
        @Nullable Chosen chosen,
        List<Province> provinces,
        Map<QualityIssue, Integer> counts) {

    /**
     * A province.
     *
     * @param asked whether it was chosen; a province's own official has no choice
     */
    public record Chosen(Province province, boolean asked) {}

    public String title() {
        return title(shell, chosen);
    }

    static String title(Shell shell, @Nullable Chosen chosen) {
        return chosen == null
                ? shell.say("relations.quality.title")
                : shell.say("relations.quality.title.province", chosen.province().name());
    }

    public List<QualityIssue> issues() {
        return List.of(QualityIssue.values());
    }

    public String count(QualityIssue issue) {
        int count = counts.getOrDefault(issue, 0);
        return count > QualityPoints.MOST_COUNTED
                ? shell.say("relations.quality.more", QualityPoints.MOST_COUNTED)
                : shell.words().number(count);
    }

    public String href(QualityIssue issue) {
        return href("/quality/" + issue.key(), chosen);
    }

    /** An address that stays with the province that was chosen. */
    static String href(String path, @Nullable Chosen chosen) {
        return href(Address.of(path), chosen);
    }

    static String href(Address address, @Nullable Chosen chosen) {
        return (chosen == null || !chosen.asked()
                        ? address
                        : address.with("province", chosen.province().code().iso()))
                .toString();
    }

    public List<Column> columns() {
        return List.of(
                Column.of(shell.say("relations.quality.column.issue")),
                Column.number(shell.say("relations.quality.column.points")),
                Column.of(shell.say("relations.quality.column.about")));
    }

    public Field field() {
        return Field.of("province", shell.say("relations.filter.province"));
    }

    public List<Option> options() {
        return options(shell, provinces, chosen);
    }

    static List<Option> options(Shell shell, List<Province> provinces, @Nullable Chosen chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", shell.say("relations.filter.any"), chosen == null));
        for (var province : provinces) {
            boolean selected = chosen != null && chosen.province().equals(province);
            options.add(Option.of(province.code().iso(), shell.of(province.name()), selected));
        }
        return options;
    }
}
