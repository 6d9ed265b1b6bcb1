package th.phinong.establishment.store;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.NextAct;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whose turn it is in each case, and by when. */
public final class Turns {

    private Turns() {}

    /**
     * By when a turn that begins is due.
     *
     * @param used working days that it had used before a suspension
     * @param due null where there is no deadline
     */
    public record Timing(int used, @Nullable LocalDate due) {

        @Nullable String dueText() {
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
