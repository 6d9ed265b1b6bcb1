package th.phinong.relations.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Derives the lines of all relations that a list speaks of, a thousand at a time. */
@Repository
class ListLines {

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final LineWriter lines;

    ListLines(JdbcClient jdbc, LineWriter lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    void deriveOf(long listing) {
        long last = 0;
        var some = relationsOf(listing, last);
        while (!some.isEmpty()) {
            lines.derive(some);
            last = some.getLast();
            some = relationsOf(listing, last);
        }
    }

    private List<Long> relationsOf(long listing, long after) {
        return jdbc.sql(
                        """
                        select distinct relation_id
                          from relations.row_match
                         where listing_id = :listing and relation_id > :after
                         order by relation_id
                         limit :most
                        """)
                .param("listing", listing)
                .param("after", after)
                .param("most", AT_A_TIME)
                .query(Long.class)
                .list();
    }
}
