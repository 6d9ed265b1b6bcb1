package th.phinong.establishment.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.identity.AgencyId;
import th.phinong.shared.BuddhistYear;

import java.util.List;
import java.util.stream.LongStream;

/** Gives each case its number: the agency's letter code, the year B.E., and a count. */
@Repository
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of an agency's letters in a year, for example {@code ขก 2569/12}; given once,
     * even when two ask at the same instant.
     */
    public String next(AgencyId agency, BuddhistYear year) {
        return next(agency, year, 1).getFirst();
    }

    /** As many numbers, one after another. */
    List<String> next(AgencyId agency, BuddhistYear year, int many) {
        var letters =
                jdbc.sql("select letter_code from identity.published_agencies where code = :agency")
                        .param("agency", agency.code())
                        .query(String.class)
                        .single();
        long last =
                jdbc.sql(
                                """
                                insert into establishment.numbering as n (letters, year, last)
                                values (:letters, :year, :many)
                                on conflict (letters, year) do update set last = n.last + :many
                                returning last
                                """)
                        .param("letters", letters)
                        .param("year", year.value())
                        .param("many", many)
                        .query(Long.class)
                        .single();
        return LongStream.rangeClosed(last - many + 1, last)
                .mapToObj(count -> letters + " " + year.value() + "/" + count)
                .toList();
    }
}
