package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.Verifiable;
import th.phinong.audit.Verification;
import th.phinong.shared.HashChain;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the events of every case and computes every hash again. */
@Repository
class EventVerification implements Verifiable {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;

    EventVerification(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    @Override
    public String name() {
        return "establishment.event";
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        var walk = new Walk();
        jdbc.query(
                """
                select c.id, c.version, e.position, e.kind, e.happened_on::text as happened_on,
                       e.body, e.recorded_at, e.account, e.author, e.agency, e.previous, e.hash
                from   establishment.case_file c
                       left join establishment.event e on e.case_id = c.id
                order  by c.id, e.position
                """,
                row -> {
                    walk.step(row);
                });
        walk.endCase();
        return new Verification(walk.read, walk.firstBroken);
    }

    private static final class Walk {

        private long read;
        private long caseId;
        private long version;
        private long position;
        private String hash = HashChain.START;
        private @Nullable String firstBroken;

        void step(ResultSet row) throws SQLException {
            if (row.getLong("id") != caseId) {
                endCase();
                caseId = row.getLong("id");
                version = row.getLong("version");
                position = 0;
                hash = HashChain.START;
            }
            long at = row.getLong("position");
            if (at == 0) {
                return;
            }
            read++;
            var expected = HashChain.link(hash, RecordedCaseEvent.fields(row));
            boolean whole =
                    at == position + 1
                            && row.getString("previous").equals(hash)
                            && row.getString("hash").equals(expected);
            if (!whole) {
                broken(at);
            }
            position = at;
            hash = row.getString("hash");
        }

        void endCase() {
            if (position != version) {
                broken(Math.max(position, version));
            }
        }

        private void broken(long at) {
            if (firstBroken == null) {
                firstBroken = "establishment.event case_id=%d position=%d".formatted(caseId, at);
            }
        }
    }
}
