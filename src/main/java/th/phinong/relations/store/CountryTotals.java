package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.RelationStatus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads the kept totals of one country. What is not confirmed is not counted with it. */
@Repository
public class CountryTotals {

    private final JdbcClient jdbc;

    CountryTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many relations have a status and a year.
     *
     * @param year of the Common Era; 0 where there is none
     */
    public record OfYear(int year, RelationStatus status, long relations) {}

    /** A country's totals, the earliest year first. */
    public List<OfYear> of(String iso2) {
        return jdbc.sql(
                        """
                        select signed_year, status, relations
                          from relations.total_by_country_and_year
                         where country_iso2 = :country
                           and status <> 'UNCONFIRMED'
                           and relations > 0
                         order by signed_year, status
                        """)
                .param("country", iso2)
                .query(CountryTotals::ofYear)
                .list();
    }

    static OfYear ofYear(ResultSet row, int number) throws SQLException {
        return new OfYear(
                row.getInt("signed_year"),
                RelationStatus.valueOf(row.getString("status")),
                row.getLong("relations"));
    }
}
