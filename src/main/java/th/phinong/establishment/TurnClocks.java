package th.phinong.establishment;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.RestingStage;
import th.phinong.establishment.model.StandingEvent.MovedToVersion;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.establishment.store.Turns;
import th.phinong.establishment.store.Turns.Turn;
import th.phinong.notifications.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long each turn of a case has run, told by its events. The clock of a turn stands while the
 * case is on hold and goes on when it is resumed; a turn that ended and comes again begins anew.
 */
final class TurnClocks {

    private final WorkingDays calendar;
    private final ZoneId zone;
    private final Map<String, Spell> running = new LinkedHashMap<>();
    private final Map<String, Integer> standing = new HashMap<>();
    private final List<Spell> ended = new ArrayList<>();

    private TurnClocks(WorkingDays calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /**
     * A stretch of time in which a turn was at its desk.
     *
     * @param from the day on which it came, or went on
     * @param to the day on which it ended, or on which it is asked
     * @param used working days of the same turn before a suspension
     */
    record Spell(Turn turn, LocalDate from, LocalDate to, int used) {

        private Spell until(LocalDate day) {
            return new Spell(turn, from, day, used);
        }
    }

    /**
     * Every spell of a case.
     *
     * @param running those that go on
     * @param ended those that have ended
     */
    record Spells(List<Spell> running, List<Spell> ended) {

        /** Working days that a running turn had used before its case was suspended. */
        int usedBefore(Turn turn) {
            return running.stream()
                    .filter(spell -> spell.turn().key().equals(turn.key()))
                    .mapToInt(Spell::used)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * @param history the case's events, oldest first
     * @param today the day until which running turns are told
     */
    static Spells of(
            ProcedureVersions versions,
            List<RecordedCaseEvent> history,
            WorkingDays calendar,
            ZoneId zone,
            LocalDate today) {
        var clocks = new TurnClocks(calendar, zone);
        CaseFile file = null;
        var told = new ArrayList<CaseEvent>();
        for (var recorded : history) {
            told.add(recorded.event());
            // A move to another version has the whole record count anew.
            file =
                    file == null || recorded.event() instanceof MovedToVersion
                            ? CaseFile.from(versions, told)
                            : file.evolve(recorded.event());
            clocks.after(file, recorded.recordedAt());
        }
        return new Spells(
                clocks.running.values().stream().map(spell -> spell.until(today)).toList(),
                List.copyOf(clocks.ended));
    }

    private void after(CaseFile file, Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        boolean onHold = file.stage() instanceof RestingStage.OnHold;
        Map<String, Turn> now = new LinkedHashMap<>();
        Turns.of(file).forEach(turn -> now.put(turn.key(), turn));
        for (var spell : List.copyOf(running.values())) {
            if (!now.containsKey(spell.turn().key())) {
                end(spell.until(day), onHold);
            }
        }
        now.forEach((key, turn) -> running.computeIfAbsent(key, _ -> begun(turn, day)));
        if (!onHold) {
            standing.clear();
        }
    }

    private void end(Spell spell, boolean onHold) {
        running.remove(spell.turn().key());
        ended.add(spell);
        if (onHold) {
            int used = spell.used() + calendar.between(spell.from(), spell.to());
            standing.put(spell.turn().key(), used);
        }
    }

    private Spell begun(Turn turn, LocalDate day) {
        return new Spell(turn, day, day, standing.getOrDefault(turn.key(), 0));
    }
}
