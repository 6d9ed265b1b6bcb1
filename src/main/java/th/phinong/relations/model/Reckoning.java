package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A list reckoned up: what it claims, what its rows give, and what lies between, item by item. The
 * rows are the pairs, the further rows of pairs that it has more than once, and the rows that name
 * no province.
 *
 * @param rows all its rows
 * @param claimedPairs the total that it prints, or null
 * @param claimedProvinces the number of provinces that it prints, or null
 * @param pairs its rows by the relation that they speak of, in the list's order
 * @param byProvince its rows by the province that they print
 * @param pairless the rows that name no province
 * @param gaps numbers that it skips where it numbers its provinces
 * @param sharedNames provinces that it prints under more than one number
 * @param wrongSubtotals groups that have not as many rows as it says
 */
public record Reckoning(
        List<ListedRow> rows,
        @Nullable Integer claimedPairs,
        @Nullable Integer claimedProvinces,
        Map<Long, List<ListedRow>> pairs,
        Map<String, List<ListedRow>> byProvince,
        List<ListedRow> pairless,
        List<Integer> gaps,
        List<SharedName> sharedNames,
        List<Subtotal> wrongSubtotals) {

    /** A province that a list prints under several numbers: one of them is another province. */
    public record SharedName(String province, List<Integer> numbers) {}

    /** A group of rows with the number of them that the list prints. */
    public record Subtotal(String group, int claimed, int rows) {}

    /** Reckons a list up. */
    public static Reckoning of(
            List<ListedRow> rows,
            @Nullable Integer claimedPairs,
            @Nullable Integer claimedProvinces) {
        var pairs = new LinkedHashMap<Long, List<ListedRow>>();
        rows.stream()
                .filter(row -> row.relation() != null)
                .forEach(
                        row ->
                                pairs.computeIfAbsent(
                                                Objects.requireNonNull(row.relation()),
                                                id -> new ArrayList<>())
                                        .add(row));
        return new Reckoning(
                List.copyOf(rows),
                claimedPairs,
                claimedProvinces,
                pairs,
                rows.stream().collect(Collectors.groupingBy(ListedRow::province)),
                rows.stream().filter(row -> row.relation() == null).toList(),
                gaps(rows),
                sharedNames(rows),
                wrongSubtotals(rows));
    }

    /** The further rows of pairs that the list has more than once. */
    public int furtherRows() {
        return pairs.values().stream().mapToInt(of -> of.size() - 1).sum();
    }

    /** The pairs that the list has more than once. */
    public Collection<List<ListedRow>> twice() {
        return pairs.values().stream().filter(of -> of.size() > 1).toList();
    }

    /** The rows whose counterpart could not be tied to a unit. */
    public List<ListedRow> untied() {
        return rows.stream().filter(row -> !row.tied()).toList();
    }

    /** How many provinces the rows name. */
    public int provinces() {
        return byProvince.size();
    }

    /** How many more rows it claims than it has; negative for fewer, 0 where it claims nothing. */
    public int missingRows() {
        return claimedPairs == null ? 0 : claimedPairs - rows.size();
    }

    /** The rows of a province, by the name that is printed. */
    List<ListedRow> ofProvince(String province) {
        return byProvince.getOrDefault(province, List.of());
    }

    /** A blank stands for the number after the one before. */
    private static List<Integer> gaps(List<ListedRow> rows) {
        var gaps = new ArrayList<Integer>();
        if (rows.stream().allMatch(row -> row.number() == null)) {
            return gaps;
        }
        int last = 0;
        var before = "";
        for (var row : rows) {
            var number = row.number();
            if (number == null) {
                last += row.province().equals(before) ? 0 : 1;
            } else {
                for (int skipped = last + 1; skipped < number; skipped++) {
                    gaps.add(skipped);
                }
                last = number;
            }
            before = row.province();
        }
        return gaps;
    }

    private static List<SharedName> sharedNames(List<ListedRow> rows) {
        var numbers = new LinkedHashMap<String, LinkedHashSet<Integer>>();
        for (var row : rows) {
            if (row.number() != null) {
                numbers.computeIfAbsent(row.province(), p -> new LinkedHashSet<>())
                        .add(row.number());
            }
        }
        return numbers.entrySet().stream()
                .filter(of -> of.getValue().size() > 1)
                .map(of -> new SharedName(of.getKey(), List.copyOf(of.getValue())))
                .toList();
    }

    private static List<Subtotal> wrongSubtotals(List<ListedRow> rows) {
        var groups =
                rows.stream()
                        .filter(row -> row.groupClaims() != null)
                        .collect(
                                Collectors.groupingBy(
                                        ListedRow::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(
                        of ->
                                new Subtotal(
                                        of.getKey(),
                                        Objects.requireNonNull(
                                                of.getValue().getFirst().groupClaims()),
                                        of.getValue().size()))
                .filter(of -> of.claimed() != of.rows())
                .toList();
    }
}
