package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.PastTotals;
import th.phinong.relations.store.Totals;
import th.phinong.shared.BuddhistYear;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The register's relations by what they have in common.
 *
 * @param byStatus relations by status
 * @param byProvince relations by province
 * @param byCountry relations by country; unconfirmed ones are of no country
 * @param byYear established relations by year of signature
 */
public record Breakdown(
        Map<RelationStatus, Long> byStatus,
        List<OfProvince> byProvince,
        List<OfCountry> byCountry,
        List<OfYear> byYear) {

    /** A province's relations. */
    public record OfProvince(
            String iso,
            String th,
            @Nullable String en,
            long relations,
            Map<RelationStatus, Long> byStatus) {}

    /** A country's relations. */
    public record OfCountry(
            String iso2,
            String th,
            @Nullable String en,
            long relations,
            Map<RelationStatus, Long> byStatus) {}

    /** A year's relations. */
    public record OfYear(int year, int yearBe, long relations) {}

    static Breakdown of(PastTotals.Counted counted, Directory directory) {
        return new Breakdown(
                byStatus(
                        counted.provinces(),
                        Totals.OfProvince::status,
                        Totals.OfProvince::relations),
                byProvince(counted.provinces(), directory),
                byCountry(counted.others(), directory),
                byYear(counted.others()));
    }

    private static List<OfProvince> byProvince(
            List<Totals.OfProvince> totals, Directory directory) {
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

    private static List<OfCountry> byCountry(
            List<Totals.CountryOrYear> totals, Directory directory) {
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
