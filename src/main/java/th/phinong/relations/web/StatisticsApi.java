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
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Differences.RowName;
import th.phinong.relations.store.RelationLine;
import th.phinong.relations.web.Statistics.BesideList;
import th.phinong.relations.web.Statistics.Overview;
import th.phinong.shared.LocalizedText;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures of the register as at a day for programs, beside those of the lists of that day. */
@RestController
class StatisticsApi {

    private final Statistics statistics;
    private final Clock clock;

    StatisticsApi(Statistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param asOf the day that they are of
     * @param knownOn the day at whose end they were so known
     * @param signed the newest list of signed pairs of that day; null where there was none
     * @param inProgress the same of the pairs in process
     * @param register the register's relations by status
     * @param byProvince relations by province
     * @param byCountry relations by country; unconfirmed ones are of no country
     * @param byYear established relations by year of signature
     */
    record StatisticsJson(
            LocalDate asOf,
            LocalDate knownOn,
            @Nullable ListJson signed,
            @Nullable ListJson inProgress,
            Map<RelationStatus, Long> register,
            List<Breakdown.OfProvince> byProvince,
            List<Breakdown.OfCountry> byCountry,
            List<Breakdown.OfYear> byYear) {}

    /**
     * A list beside the register.
     *
     * @param pairs how many rows the list has
     * @param provinces how many provinces they name
     * @param claimed what the list itself claims
     * @param register what the register counts
     * @param difference what lies between, item by item
     */
    record ListJson(
            long pairs,
            int provinces,
            Headlines.Pairs claimed,
            String listing,
            LocalDate asAt,
            RegisterJson register,
            DifferenceJson difference) {}

    /** The register's pairs, and how many provinces they are of. */
    record RegisterJson(long pairs, int provinces) {}

    /**
     * What lies between: {@code claimed - missingRows - furtherRows - rowsWithoutPair = pairs of
     * the list; - otherwise + besides = pairs of the register}.
     *
     * @param causes what makes the list's own figures differ, as sentences
     * @param unmatched the list's rows that are tied to no unit
     * @param otherwise pairs of the list that the register has in another status
     * @param unknown pairs of the list that the register did not have
     * @param besides pairs that only the register counts; named as far as {@code besidesTotal} is
     *     not more than 100
     */
    record DifferenceJson(
            int missingRows,
            int furtherRows,
            int rowsWithoutPair,
            int pairs,
            List<String> causes,
            List<ComparisonApi.RowJson> unmatched,
            List<PairJson> otherwise,
            long unknown,
            List<PairJson> besides,
            long besidesTotal) {}

    /** A pair of the register with the rows of lists that speak of it; none for a case's. */
    record PairJson(
            long relationId,
            LocalizedText province,
            LocalizedText counterpart,
            RelationStatus status,
            List<RowName> rows) {}

    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StatisticsJson.class)))
    @GetMapping("/api/v1/statistics")
    ResponseEntity<?> statistics(Words words, @RequestParam Map<String, String> parameters) {
        var today = LocalDate.now(clock);
        var form = AsAtForm.read(parameters, words, today);
        if (!form.errors().isEmpty()) {
            return Problems.invalid(words, form.errors());
        }
        var at = form.at();
        var overview = statistics.of(at);
        var breakdown = overview.breakdown();
        return ResponseEntity.ok(
                new StatisticsJson(
                        Objects.requireNonNullElse(at.day(), today),
                        Objects.requireNonNullElse(at.knownOn(), today),
                        list(overview, ListingKind.SIGNED, words),
                        list(overview, ListingKind.IN_PROGRESS, words),
                        breakdown.byStatus(),
                        breakdown.byProvince(),
                        breakdown.byCountry(),
                        breakdown.byYear()));
    }

    private static @Nullable ListJson list(Overview overview, ListingKind kind, Words words) {
        var of = overview.lists().get(kind);
        if (of == null) {
            return null;
        }
        var list = of.listing();
        return new ListJson(
                list.rows(),
                list.provinces(),
                new Headlines.Pairs(list.claimedPairs(), list.claimedProvinces()),
                list.key(),
                list.asAt(),
                new RegisterJson(of.pairs(), of.provinces()),
                difference(of, overview, words));
    }

    private static DifferenceJson difference(BesideList of, Overview overview, Words words) {
        var reckoning = of.reckoning();
        return new DifferenceJson(
                reckoning.missingRows(),
                reckoning.furtherRows(),
                reckoning.pairless().size(),
                reckoning.pairs().size(),
                ReckoningWords.causes(words, reckoning),
                ComparisonApi.rows(reckoning.untied()),
                pairs(of.otherwise(), of, overview),
                of.unknown(),
                pairs(of.besides(), of, overview),
                of.besidesTotal());
    }

    private static List<PairJson> pairs(
            List<RelationLine> lines, BesideList of, Overview overview) {
        return lines.stream().map(line -> pair(line, of, overview)).toList();
    }

    private static PairJson pair(RelationLine line, BesideList of, Overview overview) {
        var id = line.id().value();
        return new PairJson(
                id,
                Objects.requireNonNull(overview.provinces().get(line.province())),
                line.name(),
                line.status(),
                of.rowsOf().getOrDefault(id, List.of()));
    }
}
