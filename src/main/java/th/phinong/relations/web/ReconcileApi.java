package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.directory.Directory;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.Reconciled;
import th.phinong.relations.Reconciliation;
import th.phinong.relations.store.DeskRows;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.relations.web.ListingsApi.RowJson;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The reconciliation desk for programs, with the rights of the token's user. */
@RestController
@RequestMapping("/api/v1/listings/{id}/rows/{row:[0-9]+}")
class ReconcileApi {

    private final Listings listings;
    private final DeskRows rows;
    private final DeskView view;
    private final Reconciliation reconciliation;
    private final Directory directory;

    ReconcileApi(
            Listings listings,
            DeskRows rows,
            DeskView view,
            Reconciliation reconciliation,
            Directory directory) {
        this.listings = listings;
        this.rows = rows;
        this.view = view;
        this.reconciliation = reconciliation;
        this.directory = directory;
    }

    /** A unit that a row may mean. */
    record CandidateJson(long unitId, String th, @Nullable String en, double score, String why) {}

    /** A tie that the row has or had. */
    record TieJson(
            long tie,
            String how,
            @Nullable String verdict,
            @Nullable Long unitId,
            String reason,
            Instant at,
            String by) {}

    /**
     * A row at the desk.
     *
     * @param seen to be sent with a decision, so that it does not meet another one unseen
     */
    record DeskRowJson(
            RowJson row, long seen, List<CandidateJson> candidates, List<TieJson> history) {}

    @GetMapping
    DeskRowJson row(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable int row) {
        var listing = listing(official, id);
        return json(words, listing, found(listing, row));
    }

    /**
     * Decides a row.
     *
     * @param sent {@code decision} ({@code unit:ID}, OTHER with {@code unit}, NEW_UNIT, READ_AS,
     *     DOUBTFUL, UNDO), {@code seen}, {@code reason} and what the decision needs, named as on
     *     the page
     */
    @PostMapping("/decisions")
    ResponseEntity<?> decide(
            Words words,
            @AuthenticationPrincipal Official official,
            @PathVariable String id,
            @PathVariable int row,
            @RequestBody Map<String, String> sent) {
        var listing = listing(official, id);
        var form = new RulingForm(sent);
        var candidates = view.of(listing, found(listing, row)).candidates();
        var ruling = form.ruling(candidates, directory);
        if (ruling == null) {
            return faulty(words, form.fault());
        }
        return switch (reconciliation.decide(official, listing, row, form.seen(), ruling)) {
            case Reconciled.Done(var tied) -> ResponseEntity.ok(json(words, listing, tied));
            case Reconciled.Stale(var tied) ->
                    Problems.of(
                            words,
                            HttpStatus.CONFLICT,
                            words.say("relations.reconcile.stale"),
                            Map.of("seen", tied.tie().id()));
            case Reconciled.Faulty fault -> faulty(words, fault);
        };
    }

    private static ResponseEntity<?> faulty(Words words, Reconciled.Faulty fault) {
        return Problems.invalid(
                words,
                List.of(
                        new FieldError(
                                fault.field(),
                                words.say("relations.reconcile.error." + fault.what()))));
    }

    private DeskRowJson json(Words words, Listing listing, Row row) {
        var seen = view.of(listing, row);
        return new DeskRowJson(
                ListingsApi.json(row, words),
                row.tie().id(),
                seen.candidates().stream()
                        .map(
                                c ->
                                        new CandidateJson(
                                                c.unit().id().value(),
                                                c.unit().name().th(),
                                                c.unit().name().en(),
                                                c.score(),
                                                c.reason().name()))
                        .toList(),
                seen.history().stream().map(tie -> tie(tie, words)).toList());
    }

    private static TieJson tie(Row row, Words words) {
        var tie = row.tie();
        return new TieJson(
                tie.id(),
                row.how().name(),
                tie.verdict() == null ? null : tie.verdict().name(),
                row.unit() == null ? null : row.unit().value(),
                ListingsApi.reason(row, words),
                tie.at(),
                tie.by());
    }

    private Row found(Listing listing, int row) {
        try {
            return rows.row(listing, row);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Listing listing(Official official, String id) {
        if (!PermissionPolicy.reconcilesLists(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ListingsApi.listing(listings, id);
    }
}
