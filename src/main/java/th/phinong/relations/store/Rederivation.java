package th.phinong.relations.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Derives lines again that an older release derived without the day since which they hold; a
 * thousand at a time, so that a start that is broken off goes on where it was.
 */
@Component
@DependsOn("listingsData")
class Rederivation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Rederivation.class);
    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LineWriter lines;

    Rederivation(JdbcClient jdbc, TransactionTemplate transaction, LineWriter lines) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.lines = lines;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long derived = 0;
        for (var some = next(); !some.isEmpty(); some = next()) {
            var ids = some;
            transaction.executeWithoutResult(status -> lines.derive(ids));
            derived += ids.size();
        }
        if (derived > 0) {
            LOG.info("{} lines of the register derived again", derived);
        }
    }

    private List<Long> next() {
        return jdbc.sql(
                        """
                        select id
                          from relations.relation
                         where is_public and valid_from is null
                         order by id
                         limit :most
                        """)
                .param("most", AT_A_TIME)
                .query(Long.class)
                .list();
    }
}
