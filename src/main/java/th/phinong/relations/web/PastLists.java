package th.phinong.relations.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.relations.AsAt;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The published lists as at a day: those that spoke of it or an earlier one, tied as known. */
@Component
class PastLists {

    private final Listings listings;
    private final Clock clock;

    PastLists(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    /** The lists that there were, the newest first. */
    List<Listing> all(AsAt at) {
        return listings.all().stream().filter(list -> wasThere(list, at)).toList();
    }

    /** The list of an id or key in an address. 404 for an unknown one, and before its day. */
    Listing listing(String idOrKey, AsAt at) {
        return listings.listing(idOrKey)
                .filter(list -> wasThere(list, at))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** All rows of a list, as they were tied. */
    List<Row> rows(Listing list, AsAt at) {
        return at.knownOn() == null
                ? listings.rows(list.id())
                : listings.rows(list.id(), at.before(clock.getZone()));
    }

    /** Whether a list had been taken back. */
    boolean wasTakenBack(Listing list, AsAt at) {
        return list.wasTakenBack(before(at));
    }

    private boolean wasThere(Listing list, AsAt at) {
        return !list.asAt().isAfter(at.lastDay()) && list.wasBroughtIn(before(at));
    }

    private Instant before(AsAt at) {
        return at.before(clock.getZone()).toInstant();
    }
}
