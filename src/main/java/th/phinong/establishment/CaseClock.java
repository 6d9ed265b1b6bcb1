package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.NextAct;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.store.Turns.Timing;
import th.phinong.establishment.store.Turns.Turn;
import th.phinong.identity.Desk;
import th.phinong.notifications.DeadlinePolicy;
import th.phinong.notifications.WorkingDays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** When the turns of a case are due, and how long each desk has had it. */
public final class CaseClock {

    private final TurnClocks.Spells spells;
    private final DeadlinePolicy policy;
    private final LocalDate today;

    private CaseClock(TurnClocks.Spells spells, DeadlinePolicy policy, LocalDate today) {
        this.spells = spells;
        this.policy = policy;
        this.today = today;
    }

    /**
     * @param zone where the days begin and end
     */
    public static CaseClock of(
            ProcedureVersions versions,
            CaseRecord found,
            DeadlinePolicy policy,
            ZoneId zone,
            LocalDate today) {
        return new CaseClock(
                TurnClocks.of(versions, found.history(), policy.calendar(), zone, today),
                policy,
                today);
    }

    /**
     * How long a desk has had the case.
     *
     * @param workingDays days on which it was this desk's turn, each counted once
     * @param now whether it is this desk's turn now
     */
    public record DeskTime(Desk desk, int workingDays, boolean now) {}

    /** By when a turn that begins today is due. */
    Timing timing(Turn turn) {
        int used = spells.usedBefore(turn);
        return new Timing(used, policy.due(turn.step(), today, used));
    }

    /** The last day on which an awaited act is in time; null where it has no deadline. */
    public @Nullable LocalDate due(NextAct act) {
        return due(Turn.of(act));
    }

    /** The last day on which a duty is in time; null where it has none, or hasn't begun. */
    public @Nullable LocalDate due(Duty duty) {
        return due(Turn.of(duty));
    }

    /** The earliest of all due dates; null where there is none. */
    public @Nullable LocalDate firstDue() {
        return spells.running().stream()
                .map(this::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean isOverdue(@Nullable LocalDate due) {
        return due != null && due.isBefore(today);
    }

    /**
     * The time of each desk, in the order in which the case came to them. What waits on another
     * desk, or while the case is on hold, is nobody's; acts that belong to no step are not counted.
     */
    public List<DeskTime> deskTimes() {
        Map<Desk, Set<LocalDate>> days = new LinkedHashMap<>();
        var ofSteps =
                Stream.concat(spells.ended().stream(), spells.running().stream())
                        .filter(spell -> spell.turn().step() != null)
                        .sorted(Comparator.comparing(TurnClocks.Spell::from))
                        .toList();
        for (var spell : ofSteps) {
            days.computeIfAbsent(spell.turn().desk(), _ -> new HashSet<>())
                    .addAll(counted(policy.calendar(), spell));
        }
        return days.entrySet().stream()
                .map(e -> new DeskTime(e.getKey(), e.getValue().size(), isNow(e.getKey())))
                .toList();
    }

    private static List<LocalDate> counted(WorkingDays calendar, TurnClocks.Spell spell) {
        return spell.from()
                .datesUntil(spell.to())
                .map(day -> day.plusDays(1))
                .filter(calendar::includes)
                .toList();
    }

    private boolean isNow(Desk desk) {
        return spells.running().stream()
                .anyMatch(spell -> spell.turn().step() != null && spell.turn().desk().equals(desk));
    }

    private @Nullable LocalDate due(Turn turn) {
        return spells.running().stream()
                .filter(spell -> spell.turn().key().equals(turn.key()))
                .map(this::due)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate due(TurnClocks.Spell spell) {
        return policy.due(spell.turn().step(), spell.from(), spell.used());
    }
}
