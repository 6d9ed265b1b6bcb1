package th.phinong.relations.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.ListComparison;
import th.phinong.relations.model.ListComparison.Item;
import th.phinong.relations.model.ListedRow;
import th.phinong.relations.model.Reckoning;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Two lists compared, for programs. */
@RestController
class ComparisonApi {

    private final Comparisons comparisons;
    private final Clock clock;

    ComparisonApi(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /**
     * Two lists compared. A pair may be in several of the answers: one that moved to another list
     * of the day is removed and of changed status.
     *
     * @param added pairs that only the later list has
     * @param removed pairs that only the earlier list has
     * @param duplicated pairs that one of them has more than once
     * @param unmatched rows of either whose counterpart was tied to no unit
     * @param rowsWithoutPair rows of either that name no province, and so no pair
     */
    record ComparisonJson(
            String from,
            String to,
            List<ItemJson> added,
            List<ItemJson> removed,
            List<ItemJson> statusChanged,
            List<ItemJson> yearChanged,
            List<ItemJson> nameChanged,
            List<ItemJson> duplicated,
            List<RowJson> unmatched,
            List<RowJson> rowsWithoutPair,
            TotalsJson totals) {}

    /**
     * The totals: {@code from - removed + added = to} in pairs; {@code rowsFrom = from +
     * furtherRowsFrom + rowsWithoutPairFrom}, and so for the later list; {@code claimedFrom =
     * rowsFrom + missingRowsFrom}.
     *
     * @param from pairs of the earlier list
     * @param to pairs of the later one
     * @param difference by how much the pairs do not close; 0
     * @param claimedDifference by how much they do not close beginning and ending with the claims;
     *     null where a list claims nothing
     */
    record TotalsJson(
            int from,
            int removed,
            int added,
            int to,
            int difference,
            @Nullable Integer claimedFrom,
            @Nullable Integer claimedTo,
            @Nullable Integer claimedDifference,
            int rowsFrom,
            int rowsTo,
            int furtherRowsFrom,
            int furtherRowsTo,
            int rowsWithoutPairFrom,
            int rowsWithoutPairTo,
            int missingRowsFrom,
            int missingRowsTo) {}

    /** A pair with its rows; {@code elsewhere} are those of another list of the same day. */
    record ItemJson(
            long relationId,
            LocalizedText province,
            LocalizedText counterpart,
            @Nullable Long counterpartId,
            List<RowJson> from,
            List<RowJson> to,
            List<RowJson> elsewhere,
            List<RowJson> possibly,
            @Nullable RelationStatus statusBefore,
            @Nullable RelationStatus statusAfter,
            ListComparison.Why because,
            String reason) {}

    /** A row. */
    @Schema(name = "ComparedRow")
    record RowJson(
            String listing,
            int row,
            String sourceFile,
            int sourceLine,
            String province,
            String counterpart,
            @Nullable Integer year,
            @Nullable Integer yearBe,
            RelationStatus status) {}

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ComparisonJson.class)))
    @GetMapping("/api/v1/listings/compare")
    ResponseEntity<?> compare(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam Map<String, String> parameters,
            Words words) {
        var form = AsAtForm.read(parameters, words, LocalDate.now(clock));
        return form.errors().isEmpty()
                ? ResponseEntity.ok(json(comparisons.of(from, to, form.at()), words))
                : Problems.invalid(words, form.errors());
    }

    private static ComparisonJson json(Comparisons.Compared compared, Words words) {
        var it = compared.comparison();
        return new ComparisonJson(
                compared.from().key(),
                compared.to().key(),
                items(compared, Item::isAdded, words),
                items(compared, Item::isRemoved, words),
                items(compared, Item::isOfChangedStatus, words),
                items(compared, Item::isOfChangedYear, words),
                items(compared, Item::isOfChangedName, words),
                items(compared, Item::isDoubled, words),
                rows(both(it.from().untied(), it.to().untied())),
                rows(both(it.from().pairless(), it.to().pairless())),
                totals(it));
    }

    private static TotalsJson totals(ListComparison it) {
        var from = it.from();
        var to = it.to();
        int removed = it.only(Item::isRemoved).size();
        int added = it.only(Item::isAdded).size();
        int moved = added - removed;
        return new TotalsJson(
                from.pairs().size(),
                removed,
                added,
                to.pairs().size(),
                from.pairs().size() + moved - to.pairs().size(),
                from.claimedPairs(),
                to.claimedPairs(),
                claimedDifference(from, to, moved),
                from.rows().size(),
                to.rows().size(),
                from.furtherRows(),
                to.furtherRows(),
                from.pairless().size(),
                to.pairless().size(),
                from.missingRows(),
                to.missingRows());
    }

    /** By how much the claims do not close with what moved; null where a list claims nothing. */
    static @Nullable Integer claimedDifference(Reckoning from, Reckoning to, int moved) {
        var before = from.claimedPairs();
        var after = to.claimedPairs();
        return before == null || after == null ? null : before + moved - after;
    }

    private static List<ItemJson> items(
            Comparisons.Compared compared, Predicate<Item> sort, Words words) {
        return compared.comparison().only(sort).stream()
                .map(item -> item(compared, item, words))
                .toList();
    }

    private static ItemJson item(Comparisons.Compared compared, Item item, Words words) {
        var relation = compared.relations().get(item.relation());
        var unit = relation == null ? null : relation.line().unit();
        return new ItemJson(
                item.relation(),
                compared.province(item),
                compared.counterpart(item),
                unit == null ? null : unit.value(),
                rows(item.from()),
                rows(item.to()),
                rows(item.beside()),
                rows(item.possibly()),
                item.statusBefore(),
                item.statusAfter(),
                item.why(),
                words.say("relations.compare.why." + FactWords.key(item.why())));
    }

    static List<RowJson> rows(List<ListedRow> rows) {
        return rows.stream().map(ComparisonApi::row).toList();
    }

    private static RowJson row(ListedRow row) {
        var year = row.year();
        return new RowJson(
                row.listing(),
                row.row(),
                row.sourceFile(),
                row.sourceLine(),
                row.province(),
                row.counterpart(),
                year,
                year == null ? null : BuddhistYear.ofCommonEra(year).value(),
                row.status());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
