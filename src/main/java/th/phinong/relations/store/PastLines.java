package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.relations.AsAt;

import java.time.Clock;

/**
 * The public register as it was, as rows to be added up. Where few relations were there by that day
 * they are the relations; where many were, they are what has changed since, to be added to the
 * totals that are kept. So neither reads more than half of the register.
 */
@Repository
class PastLines {

    private static final String THEN =
            """
            line as (
                select province_iso, coalesce(unit_id, 0) as unit_id,
                       coalesce(country_iso2, '') as country_iso2,
                       coalesce(signed_year, 0) as signed_year, status, 1 as n
                  from relations.relation_as_at(:day, :before))
            """;

    private static final String CHANGES =
            """
            line as (
                select province_iso, coalesce(unit_id, 0) as unit_id,
                       coalesce(country_iso2, '') as country_iso2,
                       coalesce(signed_year, 0) as signed_year, status, -1 as n
                  from relations.relation
                 where is_public and valid_from > :day
                union all
                select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''),
                       coalesce(signed_year, 0), status, -1
                  from relations.relation
                 where is_public and valid_from <= :day and known_from >= :before
                union all
                select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''),
                       coalesce(signed_year, 0), status, 1
                  from relations.former_line
                 where valid_from <= :day and :day < valid_to
                   and known_from < :before and :before <= known_to)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PastLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A statement that adds the rows up.
     *
     * @param sql the statement; its first blank takes the rows ({@code line}, with {@code n} to be
     *     added up), its second what is added of kept totals
     * @param kept the rows of kept totals, from {@code union all} on
     */
    JdbcClient.StatementSpec addUp(String sql, String kept, AsAt at) {
        return bind(mostWereThere(at) ? sql.formatted(CHANGES, kept) : sql.formatted(THEN, ""), at);
    }

    /** Whether more than half of what is there now was there and known; asked of the indexes. */
    private boolean mostWereThere(AsAt at) {
        return bind(
                        """
                        select (select count(*) from (
                                    select 1 from relations.relation
                                     where is_public and valid_from > :day
                                     limit :half) later)
                             + (select count(*) from (
                                    select 1 from relations.relation
                                     where is_public and known_from >= :before
                                     limit :half) unknown)
                             < :half
                        """,
                        at)
                .param("half", half())
                .query(Boolean.class)
                .single();
    }

    private long half() {
        return jdbc.sql(
                        "select coalesce(sum(relations), 0) / 2 + 1 from"
                                + " relations.total_by_province")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, AsAt at) {
        return jdbc.sql(sql).param("day", at.lastDay()).param("before", at.before(clock.getZone()));
    }
}
