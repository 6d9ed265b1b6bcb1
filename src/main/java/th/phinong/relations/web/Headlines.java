package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.relations.AsAt;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The headline figures of the newest published lists, for the home page and the API alike. */
@Component
public class Headlines {

    private final Listings listings;
    private final Clock clock;

    Headlines(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
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
     * The figures of the newest list of each kind that covers the whole country, as at a day; none
     * of a kind of which there was no list by then.
     */
    Map<ListingKind, Figures> newest(AsAt at) {
        var figures = new EnumMap<ListingKind, Figures>(ListingKind.class);
        listings.newest(at.lastDay(), at.before(clock.getZone()).toInstant())
                .forEach((kind, listing) -> figures.put(kind, Figures.of(listing)));
        return figures;
    }
}
