package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.relations.AsAt;
import th.phinong.relations.model.ListComparison;
import th.phinong.relations.model.ListComparison.Item;
import th.phinong.relations.store.Differences;
import th.phinong.relations.store.ListedRows;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Register;
import th.phinong.shared.LocalizedText;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares two published lists, for the page and the API alike. */
@Component
public class Comparisons {

    private final PastLists lists;
    private final ListedRows rows;
    private final Register register;
    private final Differences differences;
    private final Directory directory;
    private final Clock clock;

    Comparisons(
            PastLists lists,
            ListedRows rows,
            Register register,
            Differences differences,
            Directory directory,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.register = register;
        this.differences = differences;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Two lists compared.
     *
     * @param relations the relations of their pairs, by id
     */
    public record Compared(
            Listing from, Listing to, ListComparison comparison, Map<Long, RelationRow> relations) {

        public LocalizedText province(Item item) {
            var relation = relations.get(item.relation());
            return relation == null
                    ? LocalizedText.thai(item.rows().getFirst().province())
                    : relation.province().name();
        }

        public LocalizedText counterpart(Item item) {
            var relation = relations.get(item.relation());
            return relation == null
                    ? LocalizedText.thai(item.rows().getFirst().counterpart())
                    : relation.line().name();
        }
    }

    /** Compares two lists by id or key, as at a day. 404 where one was not there. */
    Compared of(String from, String to, AsAt at) {
        var earlier = lists.listing(from, at);
        var later = lists.listing(to, at);
        var before = at.before(clock.getZone());
        var comparison = ListComparison.of(rows.side(earlier, before), rows.side(later, before));
        var ids = comparison.items().stream().map(ListComparison.Item::relation).toList();
        var found = at.isNow() ? register.relations(ids) : differences.ofList(ids, at);
        var relations =
                found.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> RelationRow.of(e.getValue(), directory)));
        return new Compared(earlier, later, comparison, relations);
    }
}
