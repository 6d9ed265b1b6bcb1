package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationStatus;
import th.phinong.shared.ProvinceCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the totals of the public register that are kept beside it. */
@Repository
public class Totals {

    private static final Set<RelationStatus> ENTERED_INTO =
            EnumSet.of(
                    RelationStatus.ESTABLISHED,
                    RelationStatus.LOI_SIGNED,
                    RelationStatus.UNCONFIRMED);

    private static final Duration MENU_IS_GOOD_FOR = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Menu menu = new Menu(Instant.EPOCH, Set.of());

    Totals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Menu(Instant readAt, Set<String> countries) {}

    /** Relations of a country by status, or of a year by status: the other of the two is null. */
    public record CountryOrYear(
            @Nullable String country,
            @Nullable Integer year,
            RelationStatus status,
            long relations) {}

    /** Relations of a province, by status. */
    public record OfProvince(ProvinceCode province, RelationStatus status, long relations) {}

    public List<OfProvince> byProvince() {
        return jdbc.sql(
                        """
                        select province_iso, status, relations
                          from relations.total_by_province
                         where relations > 0
                         order by province_iso, status
                        """)
                .query(
                        (row, n) ->
                                new OfProvince(
                                        new ProvinceCode(row.getString("province_iso")),
                                        RelationStatus.valueOf(row.getString("status")),
                                        row.getLong("relations")))
                .list();
    }

    /**
     * By country ("" where it is not known) and, apart from that, by year of the Common Era (0
     * where there is none); PostgreSQL adds up what the product need not read row by row.
     */
    public List<CountryOrYear> byCountryAndByYear() {
        return jdbc.sql(
                        """
                        select country_iso2, signed_year, status, sum(relations) as relations
                          from relations.total_by_country_and_year
                         group by grouping sets ((country_iso2, status), (signed_year, status))
                        having sum(relations) > 0
                         order by country_iso2, signed_year, status
                        """)
                .query(
                        (row, n) ->
                                new CountryOrYear(
                                        row.getString("country_iso2"),
                                        row.getObject("signed_year", Integer.class),
                                        RelationStatus.valueOf(row.getString("status")),
                                        row.getLong("relations")))
                .list();
    }

    /**
     * The countries that relations are with, as ISO 3166-1 alpha-2: a menu, asked for with every
     * page of the list, and so read again only after a minute.
     */
    public Set<String> countries() {
        var known = menu;
        if (known.readAt().isBefore(clock.instant().minus(MENU_IS_GOOD_FOR))) {
            known = new Menu(clock.instant(), Set.copyOf(readCountries()));
            menu = known;
        }
        return known.countries();
    }

    private List<String> readCountries() {
        return jdbc.sql(
                        """
                        with recursive known (country_iso2) as (
                            select min(country_iso2)
                              from relations.total_by_country_and_year
                             where country_iso2 > ''
                            union all
                            select (select min(t.country_iso2)
                                      from relations.total_by_country_and_year t
                                     where t.country_iso2 > k.country_iso2)
                              from known k
                             where k.country_iso2 is not null)
                        select k.country_iso2
                          from known k
                         where exists (select
                                         from relations.total_by_country_and_year t
                                        where t.country_iso2 = k.country_iso2
                                          and t.relations > 0)
                        """)
                .query(String.class)
                .list();
    }

    /** How many relations each province has that were entered into. */
    public Map<ProvinceCode, Long> ties() {
        return byProvince().stream()
                .filter(total -> ENTERED_INTO.contains(total.status()))
                .collect(Collectors.toMap(OfProvince::province, OfProvince::relations, Long::sum));
    }

    /** How many of them are with one country. */
    public Map<ProvinceCode, Long> tiesWith(String country) {
        var ties = new LinkedHashMap<ProvinceCode, Long>();
        jdbc.sql(
                        """
                        select province_iso, count(*) as relations
                          from relations.relation
                         where is_public
                           and country_iso2 = :country
                           and status = any (:statuses)
                         group by province_iso
                        """)
                .param("country", country)
                .param("statuses", ENTERED_INTO.stream().map(Enum::name).toArray(String[]::new))
                .query(
                        row -> {
                            ties.put(
                                    new ProvinceCode(row.getString("province_iso")),
                                    row.getLong("relations"));
                        });
        return ties;
    }

    /** The total of a filter, if one of the two kept tables has what it filters by. */
    OptionalLong of(RelationFilter filter) {
        boolean years = filter.signedFrom() != null || filter.signedTo() != null;
        boolean ofProvince = filter.province() != null;
        boolean ofCountry = filter.country() != null || years;
        if (isFiner(filter) || ofProvince && ofCountry) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ofCountry ? countryAndYear(filter) : province(filter));
    }

    /**
     * How many relations of a filter each year has, the least first, 0 being those without one;
     * nothing if no kept table has what it filters by.
     */
    List<YearSkip.OfYear> byYear(RelationFilter filter) {
        return isFiner(filter) || filter.province() != null
                ? List.of()
                : countriesAndYears(
                                "select signed_year, sum(relations) as relations",
                                " group by signed_year having sum(relations) > 0"
                                        + " order by signed_year",
                                filter)
                        .query(
                                (row, n) ->
                                        new YearSkip.OfYear(
                                                row.getInt("signed_year"),
                                                row.getLong("relations")))
                        .list();
    }

    private static boolean isFiner(RelationFilter filter) {
        return !filter.typed().isBlank() || filter.unit() != null || filter.level() != null;
    }

    private long province(RelationFilter filter) {
        var province = filter.province();
        var status = filter.status();
        return jdbc.sql(
                        "select coalesce(sum(relations), 0) from relations.total_by_province"
                                + " where true"
                                + (province == null ? "" : " and province_iso = :province")
                                + (status == null ? "" : " and status = :status"))
                .param("province", province == null ? null : province.iso())
                .param("status", status == null ? null : status.name())
                .query(Long.class)
                .single();
    }

    private long countryAndYear(RelationFilter filter) {
        return countriesAndYears("select coalesce(sum(relations), 0)", "", filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec countriesAndYears(
            String select, String grouped, RelationFilter filter) {
        var from = filter.signedFrom();
        var to = filter.signedTo();
        return jdbc.sql(
                        select
                                + """
                                \sfrom relations.total_by_country_and_year
                                where (:country::text is null or country_iso2 = :country)
                                  and (status = :status
                                       or :status::text is null
                                          and (:country::text is null or status <> 'UNCONFIRMED'))
                                  and (:from::integer is null or signed_year >= :from)
                                  and (:to::integer is null or signed_year between 1 and :to)
                                """
                                + grouped)
                .param("country", filter.country())
                .param("status", filter.status() == null ? null : filter.status().name())
                .param("from", from == null ? null : from.commonEra())
                .param("to", to == null ? null : to.commonEra());
    }
}
