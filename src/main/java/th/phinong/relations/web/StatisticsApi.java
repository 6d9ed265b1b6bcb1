package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.store.Totals;
import th.phinong.shared.BuddhistYear;
import th.phinong.web.FieldError;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of the register for programs: kept totals, and the newest lists' headlines. */
@RestController
class StatisticsApi {

    private final Totals totals;
    private final Headlines headlines;
    private final Directory directory;
    private final Clock clock;

    StatisticsApi(Totals totals, Headlines headlines, Directory directory, Clock clock) {
        this.totals = totals;
        this.headlines = headlines;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param asOf today
     * @param signed the newest list of signed pairs: what its rows give and what it claims
     * @param inProgress the same of the pairs in process
     * @param register the register's relations by status
     * @param byProvince relations by province
     * @param byCountry relations by country; unconfirmed ones are of no country
     * @param byYear established relations by year of signature
     */
    record StatisticsJson(
            LocalDate asOf,
            Headlines.Figures signed,
            Headlines.Figures inProgress,
            Map<RelationStatus, Long> register,
            List<OfProvince> byProvince,
            List<OfCountry> byCountry,
            List<OfYear> byYear) {}

    /** A province's relations. */
    record OfProvince(
            String iso,
            String th,
            @Nullable String en,
            long relations,
            Map<RelationStatus, Long> byStatus) {}

    /** A country's relations. */
    record OfCountry(
            String iso2,
            String th,
            @Nullable String en,
            long relations,
            Map<RelationStatus, Long> byStatus) {}

    /** A year's relations. */
    record OfYear(int year, int yearBe, long relations) {}

    @GetMapping("/api/v1/statistics")
    ResponseEntity<?> statistics(Words words, @RequestParam(defaultValue = "") String asOf) {
        return asOf.isBlank() || asOf.equals(LocalDate.now(clock).toString())
                ? ResponseEntity.ok(today())
                : Problems.invalid(
                        words, List.of(new FieldError("asOf", words.say("relations.error.as-of"))));
    }

    private StatisticsJson today() {
        var provinces = totals.byProvince();
        var countriesAndYears = totals.byCountryAndByYear();
        var newest = headlines.newest();
        return new StatisticsJson(
                LocalDate.now(clock),
                newest.get(ListingKind.SIGNED),
                newest.get(ListingKind.IN_PROGRESS),
                byStatus(provinces, Totals.OfProvince::status, Totals.OfProvince::relations),
                byProvince(provinces),
                byCountry(countriesAndYears),
                byYear(countriesAndYears));
    }

    private List<OfProvince> byProvince(List<Totals.OfProvince> totals) {
        var grouped = group(totals, Totals.OfProvince::province);
        return grouped.entrySet().stream()
                .map(
                        entry -> {
                            var name = directory.province(entry.getKey()).orElseThrow().name();
                            var statuses =
                                    byStatus(
                                            entry.getValue(),
                                            Totals.OfProvince::status,
                                            Totals.OfProvince::relations);
                            return new OfProvince(
                                    entry.getKey().iso(),
                                    name.th(),
                                    name.en(),
                                    sum(statuses),
                                    statuses);
                        })
                .toList();
    }

    private List<OfCountry> byCountry(List<Totals.CountryOrYear> totals) {
        var confirmed =
                totals.stream()
                        .filter(t -> t.country() != null && !t.country().isEmpty())
                        .filter(t -> t.status() != RelationStatus.UNCONFIRMED)
                        .toList();
        return group(confirmed, t -> Objects.requireNonNull(t.country())).entrySet().stream()
                .map(
                        entry -> {
                            var name = directory.country(entry.getKey()).orElseThrow().name();
                            var statuses =
                                    byStatus(
                                            entry.getValue(),
                                            Totals.CountryOrYear::status,
                                            Totals.CountryOrYear::relations);
                            return new OfCountry(
                                    entry.getKey(), name.th(), name.en(), sum(statuses), statuses);
                        })
                .toList();
    }

    private static List<OfYear> byYear(List<Totals.CountryOrYear> totals) {
        return totals.stream()
                .filter(t -> t.status() == RelationStatus.ESTABLISHED)
                .filter(t -> t.year() != null && t.year() > 0)
                .map(t -> ofYear(Objects.requireNonNull(t.year()), t.relations()))
                .toList();
    }

    private static OfYear ofYear(int year, long relations) {
        return new OfYear(year, BuddhistYear.ofCommonEra(year).value(), relations);
    }

    private static <K, T> Map<K, List<T>> group(List<T> totals, Function<T, K> key) {
        return totals.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> Map<RelationStatus, Long> byStatus(
            List<T> totals, Function<T, RelationStatus> status, Function<T, Long> relations) {
        return totals.stream()
                .collect(
                        Collectors.groupingBy(
                                status,
                                () -> new EnumMap<>(RelationStatus.class),
                                Collectors.summingLong(relations::apply)));
    }

    private static long sum(Map<RelationStatus, Long> statuses) {
        return statuses.values().stream().mapToLong(Long::longValue).sum();
    }
}
