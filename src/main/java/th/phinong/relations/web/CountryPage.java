package th.phinong.relations.web;

import th.phinong.directory.Country;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.CountryTotals;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.Column;
import th.phinong.web.Figure;
import th.phinong.web.Shell;

import java.util.Arrays;
import java.util.List;

/**
 * A country and the relations with it.
 *
 * @param bar of which day the page is
 * @param totals its totals, without what is not confirmed
 * @param rows its relations, newest first, as many as fit on one page
 * @param unconfirmed what lists print as being there, and nobody has confirmed
 */
public record CountryPage(
        Shell shell,
        AsAtBar bar,
        Country country,
        List<CountryTotals.OfYear> totals,
        List<RelationRow> rows,
        List<RelationRow> unconfirmed) {

    /**
     * A year on the chart.
     *
     * @param left where its bar begins
     * @param height how high the bar is
     */
    public record Bar(String year, long relations, int left, int height) {

        public int top() {
            return CHART_HEIGHT - height;
        }
    }

    public static final int CHART_WIDTH = 660;
    public static final int CHART_HEIGHT = 120;
    public static final int BAR_WIDTH = 9;

    public List<Figure> figures() {
        return Arrays.stream(RelationStatus.values())
                .filter(status -> of(status) > 0)
                .map(
                        status ->
                                new Figure(
                                        of(status),
                                        shell.say(RelationRow.statusKey(status)),
                                        null,
                                        bar.keep(
                                                "/relations?country="
                                                        + country.iso2()
                                                        + "&status="
                                                        + status)))
                .toList();
    }

    private long of(RelationStatus status) {
        return totals.stream()
                .filter(t -> t.status() == status)
                .mapToLong(CountryTotals.OfYear::relations)
                .sum();
    }

    public long total() {
        return totals.stream().mapToLong(CountryTotals.OfYear::relations).sum();
    }

    private List<CountryTotals.OfYear> signed() {
        return totals.stream()
                .filter(t -> t.status() == RelationStatus.ESTABLISHED && t.year() > 0)
                .toList();
    }

    /** The years of signature, each where it lies between the first and the last. */
    public List<Bar> bars() {
        var signed = signed();
        if (signed.isEmpty()) {
            return List.of();
        }
        int first = signed.getFirst().year();
        int span = Math.max(1, signed.getLast().year() - first);
        long most = signed.stream().mapToLong(CountryTotals.OfYear::relations).max().orElse(1);
        return signed.stream()
                .map(
                        t ->
                                new Bar(
                                        RelationRow.year(
                                                BuddhistYear.ofCommonEra(t.year()), shell.words()),
                                        t.relations(),
                                        (CHART_WIDTH - BAR_WIDTH) * (t.year() - first) / span,
                                        Math.toIntExact(CHART_HEIGHT * t.relations() / most)))
                .toList();
    }

    public List<Column> yearColumns() {
        return List.of(
                Column.of(shell.say("relations.column.year")),
                Column.number(shell.say("relations.country.column.relations")));
    }

    public List<Column> columns() {
        return RelationTable.columns(shell, true, true);
    }

    public String listHref() {
        return bar.keep("/relations?country=" + country.iso2());
    }
}
