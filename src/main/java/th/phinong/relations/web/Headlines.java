package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;

import java.time.LocalDate;

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

    /** The figures of the newest list of a kind that covers the whole country. */
    Figures of(ListingKind kind) {
        var newest = listings.newest().get(kind);
        if (newest == null) {
            throw new IllegalStateException("no list of kind " + kind);
        }
        return Figures.of(newest);
    }
}
