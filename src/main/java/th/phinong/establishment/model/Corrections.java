package th.phinong.establishment.model;

import th.phinong.establishment.model.CaseAction.Correct;
import th.phinong.identity.Desk;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an entry may be put right: it is there, it is the actor's own, the act stays the same,
 * and the record that comes of it could have happened, every rule included.
 */
final class Corrections {

    private Corrections() {}

    static Decision check(CaseFile file, Correct correct, Desk actor, LocalDate today) {
        int entry = correct.entry();
        if (entry < 1 || entry > file.events().size()) {
            return refuse("no-such-entry", entry);
        }
        CaseEvent wrong = counting(file).get(entry - 1);
        if (wrong instanceof StandingEvent.Corrected || wrong.action() != correct.facts().name()) {
            return refuse("other-act", entry);
        }
        if (!Authors.of(file, wrong).equals(Optional.of(actor))) {
            return Rule.OWN_DESK.refuse("other-entry", entry);
        }
        CaseEvent instead = Happening.of(file, correct.facts(), actor, today);
        return sameCase(wrong, instead)
                ? lawful(file, entry, instead, correct, today)
                : refuse("other-case", entry);
    }

    /** Refuses where there is such an entry that can be corrected, but by another desk. */
    static Decision ofDesk(CaseFile file, int entry, Desk actor) {
        return authorOf(file, entry).filter(author -> !author.equals(actor)).isPresent()
                ? Rule.OWN_DESK.refuse("other-entry", entry)
                : Decision.ALLOWED;
    }

    /** Whether there is such an entry, of this desk, that is no correction itself. */
    static boolean isOwn(CaseFile file, int entry, Desk actor) {
        return authorOf(file, entry).equals(Optional.of(actor));
    }

    /** Whose an entry is; nobody's where there is none, or where it is a correction itself. */
    private static Optional<Desk> authorOf(CaseFile file, int entry) {
        if (entry < 1 || entry > file.events().size()) {
            return Optional.empty();
        }
        CaseEvent event = counting(file, entry);
        return event instanceof StandingEvent.Corrected
                ? Optional.empty()
                : Authors.of(file, event);
    }

    /** The entry as it counts, corrected where it was. */
    static CaseEvent counting(CaseFile file, int entry) {
        return counting(file).get(entry - 1);
    }

    /** The opening may be reworded; it may not become another province's case or another route. */
    private static boolean sameCase(CaseEvent wrong, CaseEvent instead) {
        return !(wrong instanceof CaseOpened(var _, var _, var before)
                && instead instanceof CaseOpened(var _, var _, var after)
                && (before.route() != after.route()
                        || !Objects.equals(before.province(), after.province())));
    }

    private static Decision lawful(
            CaseFile file, int entry, CaseEvent instead, Correct correct, LocalDate today) {
        var record = new ArrayList<>(file.events());
        record.add(new StandingEvent.Corrected(entry, instead, correct.reason()));
        return EventRules.first(
                () -> firstUnlawful(file.version(), Evolution.effective(record), today),
                () -> EntryRules.check(file, others(file, entry), instead, today));
    }

    private static List<CaseEvent> others(CaseFile file, int entry) {
        var others = counting(file);
        others.remove(entry - 1);
        return others;
    }

    /** Judges a whole record anew, event by event, as if each were about to happen. */
    static Decision firstUnlawful(
            ProcedureVersion version, List<CaseEvent> events, LocalDate today) {
        CaseFile file = Evolution.opened(version, (CaseOpened) events.getFirst());
        for (CaseEvent event : events.subList(1, events.size())) {
            boolean inTurn =
                    event instanceof StandingEvent.MovedToVersion
                            || file.nextActs().stream()
                                    .anyMatch(act -> act.action() == event.action());
            if (!inTurn) {
                return breaksRecord(version, event);
            }
            Decision decision = EventRules.check(file, event, today);
            if (!decision.isAllowed()) {
                return decision;
            }
            file = Evolution.next(file, event);
        }
        return Decision.ALLOWED;
    }

    /** Names the act that would no longer have its place, citing the clause of its step. */
    private static Decision breaksRecord(ProcedureVersion version, CaseEvent event) {
        var step = version.stepOf(event.action()).map(Step::id);
        return Rule.STEPS_IN_ORDER.refuseCiting(
                step.map(version::clauseOf).orElse(null),
                "breaks-record",
                Terms.of(event.action().labelKey()));
    }

    /** The events as they count, each in its own place. */
    private static List<CaseEvent> counting(CaseFile file) {
        var counting = new ArrayList<>(file.events());
        for (CaseEvent event : file.events()) {
            if (event instanceof StandingEvent.Corrected(var entry, var instead, var _)) {
                counting.set(entry - 1, instead);
            }
        }
        return counting;
    }

    private static Decision refuse(String variant, Object... facts) {
        return Rule.STEPS_IN_ORDER.refuse(variant, facts);
    }
}
