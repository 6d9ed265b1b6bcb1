package th.phinong.relations.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.relations.AsAt;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The published lists for programs, row by row as printed. */
@RestController
@RequestMapping("/api/v1/listings")
class ListingsApi {

    private final PastLists lists;
    private final Clock clock;

    ListingsApi(PastLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** All lists. */
    record AllJson(List<ListingJson> items) {}

    /** A list, with what it claims and how many rows it has. */
    record ListingJson(
            long id,
            String key,
            LocalizedText title,
            ListingKind kind,
            LocalDate asAt,
            Headlines.Pairs claimed,
            int rows,
            int provinces) {}

    /** All rows of a list. */
    record RowsJson(List<RowJson> items) {}

    /**
     * A row as printed, with what it was tied to.
     *
     * @param provinceIso the province that it means, which may not be the printed one; or null
     */
    record RowJson(
            int row,
            String sourceFile,
            int sourceLine,
            Map<String, String> printed,
            @Nullable String provinceIso,
            @Nullable Long relationId,
            @Nullable Long counterpartId,
            MatchJson match) {}

    /**
     * How a row was tied: exact, alias, similar, curated or none.
     *
     * @param verdict what was decided of it, or null where the program tied it by itself
     * @param readAs what it says in truth, or null
     */
    record MatchJson(
            String how,
            double score,
            String reason,
            @Nullable Verdict verdict,
            @Nullable String readAs) {}

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AllJson.class)))
    @GetMapping
    ResponseEntity<?> all(@RequestParam Map<String, String> parameters, Words words) {
        return answer(
                parameters,
                words,
                at -> new AllJson(lists.all(at).stream().map(ListingsApi::json).toList()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ListingJson.class)))
    @GetMapping("/{id}")
    ResponseEntity<?> one(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Words words) {
        return answer(parameters, words, at -> json(lists.listing(id, at)));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RowsJson.class)))
    @GetMapping("/{id}/rows")
    ResponseEntity<?> rows(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Words words) {
        return answer(
                parameters,
                words,
                at -> {
                    var rows = lists.rows(lists.listing(id, at), at);
                    return new RowsJson(rows.stream().map(row -> json(row, words)).toList());
                });
    }

    private ResponseEntity<?> answer(
            Map<String, String> parameters, Words words, Function<AsAt, Object> answer) {
        var form = AsAtForm.read(parameters, words, LocalDate.now(clock));
        return form.errors().isEmpty()
                ? ResponseEntity.ok(answer.apply(form.at()))
                : Problems.invalid(words, form.errors());
    }

    /** The list of an id or key in an address. 404 for an unknown one. */
    static Listing listing(Listings listings, String idOrKey) {
        return listings.listing(idOrKey)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Why a row was tied to what it was, as a sentence. */
    static String reason(Row row, Words words) {
        var key = "relations.match.reason." + row.reason();
        var fact = row.fact();
        return fact == null ? words.say(key) : words.say(key, fact);
    }

    private static ListingJson json(Listing listing) {
        return new ListingJson(
                listing.id(),
                listing.key(),
                listing.title(),
                listing.kind(),
                listing.asAt(),
                new Headlines.Pairs(listing.claimedPairs(), listing.claimedProvinces()),
                listing.rows(),
                listing.provinces());
    }

    static RowJson json(Row row, Words words) {
        return new RowJson(
                row.row(),
                row.sourceFile(),
                row.sourceLine(),
                row.printed(),
                row.province() == null ? null : row.province().iso(),
                row.relation() == null ? null : row.relation().value(),
                row.unit() == null ? null : row.unit().value(),
                new MatchJson(
                        row.how().name().toLowerCase(Locale.ROOT),
                        row.score(),
                        reason(row, words),
                        row.tie().verdict(),
                        row.tie().readAs()));
    }
}
