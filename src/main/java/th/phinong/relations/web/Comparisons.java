package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.relations.model.ListComparison;
import th.phinong.relations.model.ListComparison.Item;
import th.phinong.relations.store.ListedRows;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Register;
import th.phinong.shared.LocalizedText;

import java.util.Map;
import java.util.stream.Collectors;

/** Compares two published lists, for the page and the API alike. */
@Component
public class Comparisons {

    private final Listings listings;
    private final ListedRows rows;
    private final Register register;
    private final Directory directory;

    Comparisons(Listings listings, ListedRows rows, Register register, Directory directory) {
        this.listings = listings;
        this.rows = rows;
        this.register = register;
        this.directory = directory;
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

    /** Compares two lists by id or key; null where one is not known. */
    @Nullable Compared of(String from, String to) {
        var earlier = listings.listing(from);
        var later = listings.listing(to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return null;
        }
        var comparison = ListComparison.of(rows.side(earlier.get()), rows.side(later.get()));
        var ids = comparison.items().stream().map(ListComparison.Item::relation).toList();
        var relations =
                register.relations(ids).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> RelationRow.of(e.getValue(), directory)));
        return new Compared(earlier.get(), later.get(), comparison, relations);
    }
}
