package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The headline figures of the newest published lists, for the home page and the API alike. */
@Component
public class Headlines {

    private final Listings listings;

    Headlines(Listings listings) {
        this.listings = listings;
    }

    /** Pairs and provinces; null where nobody says. */
    public record Pairs(@Nullable Integer pairs, @Nullable Integer provinces) {}

    /**
     * The figures of a list.
     *
     * @param pairs how many rows it has
     * @param provinces how many provinces they name
     * @param claimed what the list itself claims
     * @param listing the list's key
     * @param asAt the day that it speaks of
     */
    public record Figures(int pairs, int provinces, Pairs claimed, String listing, LocalDate asAt) {

        static Figures of(Listing listing) {
            return new Figures(
                    listing.rows(),
                    listing.provinces(),
                    new Pairs(listing.claimedPairs(), listing.claimedProvinces()),
                    listing.key(),
                    listing.asAt());
        }
    }

    /**
     * The figures of the newest list of each kind that covers the whole country.
     *
     * @throws IllegalStateException if there is no list of a kind: the program's own data are
     *     missing
     */
    Map<ListingKind, Figures> newest() {
        var newest = listings.newest(LocalDate.MAX, Instant.MAX);
        var figures = new EnumMap<ListingKind, Figures>(ListingKind.class);
        for (var kind : ListingKind.values()) {
            var listing = newest.get(kind);
            if (listing == null) {
                throw new IllegalStateException("no list of kind " + kind);
            }
            figures.put(kind, Figures.of(listing));
        }
        return figures;
    }
}
