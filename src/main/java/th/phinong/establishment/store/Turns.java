package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.NextAct;
import th.phinong.identity.Desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whose turn it is in each case. A turn that goes on keeps the time since when it was there. */
@Repository
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces a case's turns by those that it now has. */
    public void replace(CaseId id, CaseFile file, Instant now) {
        var turns = of(file);
        drop(id, turns);
        add(id, turns, now);
    }

    static List<Turn> of(CaseFile file) {
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

    private void add(CaseId id, List<Turn> turns, Instant now) {
        if (turns.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into establishment.turn (
                            case_id, action, step, party, province, duty, instrument, since)
                        select :case, t.action, t.step, t.party, t.province, t.duty::boolean,
                               t.instrument, :now
                        from   unnest(:actions, :steps, :parties, :provinces, :duties, :instruments)
                               as t (action, step, party, province, duty, instrument)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("actions", column(turns, Turn::action))
                .param("steps", column(turns, Turn::step))
                .param("parties", column(turns, Turn::party))
                .param("provinces", column(turns, Turn::province))
                .param("duties", column(turns, turn -> String.valueOf(turn.duty())))
                .param("instruments", column(turns, Turn::instrument))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String[] column(
            List<Turn> turns, Function<Turn, @Nullable String> value) {
        return turns.stream().map(value).toArray(String[]::new);
    }

    record Turn(
            String action,
            @Nullable String step,
            String party,
            String province,
            boolean duty,
            String instrument) {

        static Turn of(NextAct act) {
            var step = act.step() == null ? null : act.step().code();
            return of(act.action().tag(), step, act.desk(), false, "");
        }

        static Turn of(Duty duty) {
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

        String key() {
            return action + " " + party + " " + province + " " + instrument;
        }
    }
}
