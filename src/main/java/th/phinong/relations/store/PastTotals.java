package th.phinong.relations.store;

import org.springframework.stereotype.Repository;

import th.phinong.relations.AsAt;
import th.phinong.relations.RelationStatus;
import th.phinong.shared.ProvinceCode;

import java.util.ArrayList;
import java.util.List;

/** The totals of the public register as it was. */
@Repository
public class PastTotals {

    private static final String OF_COUNTRY =
            """
            with %s
            select signed_year, status, sum(n) as relations
              from (select signed_year, status, n from line where country_iso2 = :country
                    %s) c
             where status <> 'UNCONFIRMED'
             group by signed_year, status
            having sum(n) > 0
             order by signed_year, status
            """;

    private static final String KEPT_OF_COUNTRY =
            """
            union all
            select signed_year, status, relations
              from relations.total_by_country_and_year
             where country_iso2 = :country
            """;

    private static final String KEPT =
            """
            union all
            select 'province', province_iso, status, relations
              from relations.total_by_province
            union all
            select 'country', country_iso2, status, relations
              from relations.total_by_country_and_year
            union all
            select 'year', signed_year::text, status, relations
              from relations.total_by_country_and_year
            """;

    private static final String COUNT =
            """
            with %s
            select sort, what, status, sum(n) as relations
              from (select 'province' as sort, province_iso as what, status, sum(n) as n
                      from line group by province_iso, status
                    union all
                    select 'country', country_iso2, status, sum(n)
                      from line group by country_iso2, status
                    union all
                    select 'year', signed_year::text, status, sum(n)
                      from line group by signed_year, status
                    %s) c
             group by sort, what, status
            having sum(n) > 0
             order by sort, what, status
            """;

    private final PastLines lines;

    PastTotals(PastLines lines) {
        this.lines = lines;
    }

    /** Relations by province and status, and by country or year and status. */
    public record Counted(List<Totals.OfProvince> provinces, List<Totals.CountryOrYear> others) {}

    /** Counts the register as at a day. */
    public Counted of(AsAt at) {
        var provinces = new ArrayList<Totals.OfProvince>();
        var others = new ArrayList<Totals.CountryOrYear>();
        lines.addUp(COUNT, KEPT, at)
                .query(
                        row -> {
                            var what = row.getString("what");
                            var status = RelationStatus.valueOf(row.getString("status"));
                            long n = row.getLong("relations");
                            switch (row.getString("sort")) {
                                case "province" ->
                                        provinces.add(
                                                new Totals.OfProvince(
                                                        new ProvinceCode(what), status, n));
                                case "country" ->
                                        others.add(new Totals.CountryOrYear(what, null, status, n));
                                default ->
                                        others.add(
                                                new Totals.CountryOrYear(
                                                        null, Integer.valueOf(what), status, n));
                            }
                        });
        return new Counted(List.copyOf(provinces), List.copyOf(others));
    }

    /** Counts the relations with one country as at a day; what is not confirmed is left out. */
    public List<CountryTotals.OfYear> ofCountry(String iso2, AsAt at) {
        return lines.addUp(OF_COUNTRY, KEPT_OF_COUNTRY, at)
                .param("country", iso2)
                .query(CountryTotals::ofYear)
                .list();
    }
}
