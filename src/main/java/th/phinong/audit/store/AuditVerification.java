package th.phinong.audit.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.Verifiable;
import th.phinong.audit.Verification;
import th.phinong.shared.HashChain;

import java.util.HashMap;
import java.util.Map;

/** Reads {@code audit.entry} from its first entry to its last and computes every hash again. */
@Repository
class AuditVerification implements Verifiable {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;

    AuditVerification(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    @Override
    public String name() {
        return "audit.entry";
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        var walk = new Walk();
        jdbc.query(
                """
                select lane, position, recorded_at, actor, agency, what,
                       subject_type, subject_id, detail, previous, hash
                from   audit.entry
                order  by lane, position
                """,
                row -> {
                    walk.step(AuditEntries.Entry.of(row), row.getString("hash"));
                });
        jdbc.query(
                "select lane, entries, head from audit.lane order by lane",
                row -> {
                    walk.end(row.getInt(1), new Link(row.getLong(2), row.getString(3)));
                });
        return new Verification(walk.read, walk.firstBroken);
    }

    private record Link(long position, String hash) {

        static final Link NONE = new Link(0, HashChain.START);
    }

    private static final class Walk {

        private final Map<Integer, Link> last = new HashMap<>();
        private long read;
        private @Nullable String firstBroken;

        void step(AuditEntries.Entry entry, String hash) {
            read++;
            var before = last.getOrDefault(entry.lane(), Link.NONE);
            boolean whole =
                    entry.position() == before.position() + 1
                            && entry.previous().equals(before.hash())
                            && hash.equals(HashChain.link(before.hash(), entry.fields()));
            if (!whole) {
                broken(entry.lane(), entry.position());
            }
            last.put(entry.lane(), new Link(entry.position(), hash));
        }

        void end(int lane, Link head) {
            var reached = last.getOrDefault(lane, Link.NONE);
            if (!reached.equals(head)) {
                broken(lane, Math.max(head.position(), reached.position()));
            }
        }

        private void broken(int lane, long position) {
            if (firstBroken == null) {
                firstBroken = "audit.entry lane=%d position=%d".formatted(lane, position);
            }
        }
    }
}
