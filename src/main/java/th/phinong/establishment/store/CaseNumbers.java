package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AgencyId;
import th.phinong.shared.BuddhistYear;

/** Gives each case its number: the agency's letter code, the year B.E., and a count. */
@Repository
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of an agency in a year, for example {@code ขก 2569/12}; given once, even when
     * two ask at the same instant.
     */
    public String next(AgencyId agency, BuddhistYear year) {
        long count =
                jdbc.sql(
                                """
                                insert into establishment.numbering as n (agency, year, last)
                                values (:agency, :year, 1)
                                on conflict (agency, year) do update set last = n.last + 1
                                returning last
                                """)
                        .param("agency", agency.code())
                        .param("year", year.value())
                        .query(Long.class)
                        .single();
        var letters =
                jdbc.sql("select letter_code from identity.published_agencies where code = :agency")
                        .param("agency", agency.code())
                        .query(String.class)
                        .single();
        return letters + " " + year.value() + "/" + count;
    }
}
