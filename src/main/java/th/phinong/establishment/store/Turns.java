package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.NextAct;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.ProvinceCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whose turn it is in each case, and by when. A turn that goes on keeps the time since when it was
 * there.
 */
@Repository
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By when a turn that begins is due.
     *
     * @param used working days that it had used before a suspension
     * @param due null where there is no deadline
     */
    public record Timing(int used, @Nullable LocalDate due) {

        private @Nullable String dueText() {
            return due == null ? null : due.toString();
        }
    }

    /** A turn that has just begun, and by when it is due. */
    public record Begun(Turn turn, Timing timing) {

        /** The key of what is to be done, in the message files. */
        public String actKey() {
            return ActionName.ofTag(turn.action()).orElseThrow().labelKey();
        }
    }

    /**
     * Replaces a case's turns by those that it now has.
     *
     * @param timing asked of each
     * @return those that are new
     */
    public List<Begun> replace(
            CaseId id, CaseFile file, Function<Turn, Timing> timing, Instant now) {
        var turns = of(file);
        drop(id, turns);
        var timed = turns.stream().map(turn -> new Begun(turn, timing.apply(turn))).toList();
        return add(id, timed, now);
    }

    /** The turns of a case, duties that can be fulfilled included. */
    public static List<Turn> of(CaseFile file) {
        var turns = new ArrayList<Turn>();
        file.nextActs().stream()
                .filter(NextAct::awaited)
                .filter(act -> file.duties().stream().noneMatch(duty -> fulfils(act, duty)))
                .map(Turn::of)
                .forEach(turns::add);
        file.duties().stream().filter(Duty::isReady).map(Turn::of).forEach(turns::add);
        return turns;
    }

    private static boolean fulfils(NextAct act, Duty duty) {
        return act.action() == duty.action() && act.desk().equals(duty.desk());
    }

    private void drop(CaseId id, List<Turn> staying) {
        jdbc.sql(
                        """
                        delete from establishment.turn t
                        where  t.case_id = :case
                        and    t.action || ' ' || t.party || ' ' || t.province || ' ' || t.instrument
                               <> all (:staying)
                        """)
                .param("case", id.value())
                .param("staying", staying.stream().map(Turn::key).toArray(String[]::new))
                .update();
    }

    /** Adds what is not there yet, all in one statement; tells which were added. */
    private List<Begun> add(CaseId id, List<Begun> turns, Instant now) {
        if (turns.isEmpty()) {
            return List.of();
        }
        var added =
                jdbc.sql(
                                """
                                insert into establishment.turn (
                                    case_id, action, step, party, province, duty, instrument,
                                    used, due, since)
                                select :case, t.action, t.step, t.party, t.province,
                                       t.duty::boolean, t.instrument, t.used::int, t.due::date, :now
                                from   unnest(:actions, :steps, :parties, :provinces, :duties,
                                              :instruments, :used, :due)
                                       as t (action, step, party, province, duty, instrument,
                                             used, due)
                                on conflict do nothing
                                returning action || ' ' || party || ' ' || province || ' '
                                          || instrument
                                """)
                        .param("case", id.value())
                        .param("actions", column(turns, begun -> begun.turn().action()))
                        .param("steps", column(turns, begun -> begun.turn().step()))
                        .param("parties", column(turns, begun -> begun.turn().party()))
                        .param("provinces", column(turns, begun -> begun.turn().province()))
                        .param("duties", column(turns, begun -> "" + begun.turn().duty()))
                        .param("instruments", column(turns, begun -> begun.turn().instrument()))
                        .param("used", column(turns, begun -> "" + begun.timing().used()))
                        .param("due", column(turns, begun -> begun.timing().dueText()))
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .query(String.class)
                        .list();
        return turns.stream().filter(begun -> added.contains(begun.turn().key())).toList();
    }

    private static @Nullable String[] column(
            List<Begun> turns, Function<Begun, @Nullable String> value) {
        return turns.stream().map(value).toArray(String[]::new);
    }

    /**
     * A turn.
     *
     * @param action the tag of what is to be done
     * @param step null for an act of policy
     * @param province empty for every party but a province
     * @param instrument empty unless it is a duty after a signing
     */
    public record Turn(
            String action,
            @Nullable String step,
            String party,
            String province,
            boolean duty,
            String instrument) {

        public static Turn of(NextAct act) {
            var step = act.step() == null ? null : act.step().code();
            return of(act.action().tag(), step, act.desk(), false, "");
        }

        public static Turn of(Duty duty) {
            return of(
                    duty.action().tag(),
                    duty.step().code(),
                    duty.desk(),
                    true,
                    duty.instrument().name());
        }

        private static Turn of(
                String action, @Nullable String step, Desk desk, boolean duty, String instrument) {
            var province = desk.province() == null ? "" : desk.province().iso();
            return new Turn(action, step, desk.party().name(), province, duty, instrument);
        }

        public Desk desk() {
            return new Desk(
                    Party.valueOf(party), province.isEmpty() ? null : new ProvinceCode(province));
        }

        /** What tells it from the case's other turns. */
        public String key() {
            return action + " " + party + " " + province + " " + instrument;
        }
    }
}
