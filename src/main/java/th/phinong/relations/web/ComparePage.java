package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.model.ListComparison.Item;
import th.phinong.relations.model.ListedRow;
import th.phinong.relations.model.Reckoning;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.Field;
import th.phinong.web.Option;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Two published lists compared.
 *
 * @param bar of which day the page is
 * @param chosenFrom the earlier list as it was asked for, or empty
 * @param chosenTo the later list as it was asked for, or empty
 * @param listings the lists that there were
 * @param compared the two, or null where none were chosen yet
 */
public record ComparePage(
        Shell shell,
        AsAtBar bar,
        String chosenFrom,
        String chosenTo,
        List<Listing> listings,
        Comparisons.@Nullable Compared compared) {

    /** The most items of a sort that the page shows; all are in the answer to programs. */
    public static final int MOST_SHOWN = 300;

    /**
     * A sort of change with its items.
     *
     * @param name the ending of its messages
     * @param items all of them
     */
    public record Part(String name, List<Item> items) {

        public List<Item> shown() {
            return items.size() > MOST_SHOWN ? items.subList(0, MOST_SHOWN) : items;
        }
    }

    /** A line of the reckoning that leads from the printed total to the pairs. */
    public record Line(String label, String from, String to, boolean total) {}

    public Field field(String name) {
        return Field.of(name, shell.say("relations.compare." + name));
    }

    public List<Option> options(boolean earlier) {
        var chosen = earlier ? chosenFrom : chosenTo;
        return listings.stream()
                .sorted(java.util.Comparator.comparing(Listing::asAt).thenComparing(Listing::id))
                .map(l -> Option.of(l.key(), shell.of(l.title()), l.isNamed(chosen)))
                .toList();
    }

    public Comparisons.Compared both() {
        return Objects.requireNonNull(compared);
    }

    private Reckoning from() {
        return both().comparison().from();
    }

    private Reckoning to() {
        return both().comparison().to();
    }

    public List<Part> parts() {
        return List.of(
                part("removed", Item::isRemoved),
                part("added", Item::isAdded),
                part("status", Item::isOfChangedStatus),
                part("year", Item::isOfChangedYear),
                part("doubled", Item::isDoubled),
                part("name", Item::isOfChangedName));
    }

    private Part part(String name, Predicate<Item> sort) {
        return new Part(name, both().comparison().only(sort));
    }

    /** The earlier list's pairs, what went, what came, the later list's pairs. */
    public List<Integer> pairs() {
        return List.of(
                from().pairs().size(),
                both().comparison().only(Item::isRemoved).size(),
                both().comparison().only(Item::isAdded).size(),
                to().pairs().size());
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        shell.say("relations.compare.line.claimed"),
                        claimed(from()),
                        claimed(to()),
                        true));
        add(lines, "missing", from().missingRows(), to().missingRows());
        lines.add(total("rows", from().rows().size(), to().rows().size()));
        add(lines, "further", from().furtherRows(), to().furtherRows());
        add(lines, "pairless", from().pairless().size(), to().pairless().size());
        lines.add(total("pairs", from().pairs().size(), to().pairs().size()));
        return lines;
    }

    private void add(List<Line> lines, String name, int from, int to) {
        lines.add(
                new Line(shell.say("relations.compare.line." + name), less(from), less(to), false));
    }

    private Line total(String name, int from, int to) {
        return new Line(
                shell.say("relations.compare.line." + name),
                shell.words().number(from),
                shell.words().number(to),
                true);
    }

    private String claimed(Reckoning of) {
        return of.claimedPairs() == null
                ? shell.say("relations.listing.claims-nothing")
                : shell.words().number(of.claimedPairs());
    }

    private String less(int number) {
        return number < 0
                ? "+" + shell.words().number(-number)
                : (number == 0 ? "" : "−") + shell.words().number(number);
    }

    /** By how much the printed totals do not close, or null where one of the lists prints none. */
    public @Nullable Integer claimedDifference() {
        var pairs = pairs();
        return ComparisonApi.claimedDifference(from(), to(), pairs.get(2) - pairs.get(1));
    }

    /** How the printed totals close, or by how much they do not. */
    public String claimedSentence() {
        var difference = claimedDifference();
        if (difference == null) {
            return shell.say("relations.compare.claims.none");
        }
        var pairs = pairs();
        return shell.say(
                difference == 0
                        ? "relations.compare.claims.close"
                        : "relations.compare.claims.open",
                Objects.requireNonNull(from().claimedPairs()),
                pairs.get(1),
                pairs.get(2),
                from().claimedPairs() - pairs.get(1) + pairs.get(2),
                Objects.requireNonNull(to().claimedPairs()),
                Math.abs(difference));
    }

    /** Why rows, claims and pairs differ in each list. */
    public List<String> causes(boolean earlier) {
        return ReckoningWords.causes(shell.words(), earlier ? from() : to());
    }

    public List<ListedRow> untied() {
        return ComparisonApi.both(from().untied(), to().untied());
    }

    public String relation(Item item) {
        return shell.say(
                "relations.relation.title", both().province(item), both().counterpart(item));
    }

    public boolean isPublic(Item item) {
        return both().relations().containsKey(item.relation());
    }

    public String why(Item item) {
        return shell.say("relations.compare.why." + FactWords.key(item.why()));
    }

    /** What a row prints besides its names: its year and where it has the pair. */
    public String about(ListedRow row) {
        var year = row.year();
        var status = shell.say(RelationRow.statusKey(row.status()));
        return year == null
                ? status + ", " + shell.say("relations.no-year")
                : status + ", " + RelationRow.year(BuddhistYear.ofCommonEra(year), shell.words());
    }

    public String apiHref() {
        return bar.keep(
                "/api/v1/listings/compare?from="
                        + both().from().key()
                        + "&to="
                        + both().to().key());
    }
}
