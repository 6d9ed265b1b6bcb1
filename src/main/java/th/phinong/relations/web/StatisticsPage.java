package th.phinong.relations.web;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Differences.RowName;
import th.phinong.relations.store.RelationLine;
import th.phinong.relations.web.Statistics.BesideList;
import th.phinong.relations.web.Statistics.Overview;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Figure;
import th.phinong.web.Shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The register's figures as at a day.
 *
 * @param bar of which day they are
 * @param today the day in Thailand
 */
public record StatisticsPage(Shell shell, AsAtBar bar, LocalDate today, Overview overview) {

    /**
     * A line of a table with a bar.
     *
     * @param share how long the bar is, of 100
     */
    public record Bar(LocalizedText name, String href, long relations, long share) {}

    /** A step from what a list claims to what the register says. */
    public record Step(String label, String number, boolean total) {}

    public LocalDate day() {
        return Objects.requireNonNullElse(bar.at().day(), today);
    }

    public List<ListingKind> kinds() {
        return Stream.of(ListingKind.values()).filter(overview.lists()::containsKey).toList();
    }

    public BesideList list(ListingKind kind) {
        return Objects.requireNonNull(overview.lists().get(kind));
    }

    public String worded(String what, ListingKind kind) {
        return shell.say(
                "relations.statistics."
                        + what
                        + "."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public List<Figure> figures(ListingKind kind) {
        var of = list(kind);
        var href =
                kind == ListingKind.SIGNED
                        ? bar.keep("/relations?status=ESTABLISHED")
                        : bar.keep("/relations?status=IN_PROGRESS");
        return List.of(
                new Figure(of.pairs(), worded("pairs", kind), null, href),
                new Figure(of.provinces(), worded("provinces", kind), null, null));
    }

    /** From the list's claim, over its rows, to the register's pairs. */
    public List<Step> steps(ListingKind kind) {
        var of = list(kind);
        var reckoning = of.reckoning();
        var claims = reckoning.claimedPairs();
        return List.of(
                new Step(
                        shell.say("relations.compare.line.claimed"),
                        claims == null
                                ? shell.say("relations.listing.claims-nothing")
                                : shell.words().number(claims),
                        true),
                step("relations.compare.line.missing", -reckoning.missingRows()),
                total("relations.compare.line.rows", reckoning.rows().size()),
                step("relations.compare.line.further", -reckoning.furtherRows()),
                step("relations.compare.line.pairless", -reckoning.pairless().size()),
                total("relations.compare.line.pairs", reckoning.pairs().size()),
                step("relations.statistics.otherwise", -of.otherwise().size()),
                step("relations.statistics.unknown", -of.unknown()),
                step("relations.statistics.besides", of.besidesTotal()),
                total("relations.statistics.register", of.pairs()));
    }

    private Step total(String key, long number) {
        return new Step(shell.say(key), shell.words().number(number), true);
    }

    private Step step(String key, long number) {
        var sign = number < 0 ? "−" : number > 0 ? "+" : "";
        return new Step(shell.say(key), sign + shell.words().number(Math.abs(number)), false);
    }

    public List<String> causes(ListingKind kind) {
        return ReckoningWords.causes(shell.words(), list(kind).reckoning());
    }

    public String relation(RelationLine line) {
        var province = overview.provinces().get(line.province());
        return shell.say("relations.relation.title", Objects.requireNonNull(province), line.name());
    }

    public String status(RelationLine line) {
        return shell.say(RelationRow.statusKey(line.status()));
    }

    public List<RowName> rows(BesideList of, RelationLine line) {
        return of.rowsOf().getOrDefault(line.id().value(), List.of());
    }

    /** The register's relations by status, for the table. */
    public List<Map.Entry<RelationStatus, Long>> byStatus() {
        return List.copyOf(overview.breakdown().byStatus().entrySet());
    }

    public List<Bar> byProvince() {
        var provinces = overview.breakdown().byProvince();
        long most = provinces.stream().mapToLong(Breakdown.OfProvince::relations).max().orElse(1);
        return provinces.stream()
                .sorted(Comparator.comparingLong(Breakdown.OfProvince::relations).reversed())
                .map(
                        p ->
                                new Bar(
                                        new LocalizedText(p.th(), p.en()),
                                        bar.keep("/provinces/" + p.iso()),
                                        p.relations(),
                                        share(p.relations(), most)))
                .toList();
    }

    public List<Bar> byCountry() {
        var countries = overview.breakdown().byCountry();
        long most = countries.stream().mapToLong(Breakdown.OfCountry::relations).max().orElse(1);
        return countries.stream()
                .sorted(Comparator.comparingLong(Breakdown.OfCountry::relations).reversed())
                .map(
                        c ->
                                new Bar(
                                        new LocalizedText(c.th(), c.en()),
                                        bar.keep("/relations?country=" + c.iso2()),
                                        c.relations(),
                                        share(c.relations(), most)))
                .toList();
    }

    public List<Bar> byYear() {
        var years = overview.breakdown().byYear();
        long most = years.stream().mapToLong(Breakdown.OfYear::relations).max().orElse(1);
        return years.stream()
                .map(
                        y ->
                                new Bar(
                                        yearName(y),
                                        bar.keep(
                                                "/relations?signedFrom="
                                                        + y.yearBe()
                                                        + "&signedTo="
                                                        + y.yearBe()),
                                        y.relations(),
                                        share(y.relations(), most)))
                .toList();
    }

    private static LocalizedText yearName(Breakdown.OfYear year) {
        return new LocalizedText(String.valueOf(year.yearBe()), String.valueOf(year.year()));
    }

    private static long share(long part, long most) {
        return Math.max(1, Math.round(100.0 * part / most));
    }
}
