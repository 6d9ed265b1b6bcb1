package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.StandingEvent.MovedToVersion;
import th.phinong.identity.Desk;
import th.phinong.identity.Party;
import th.phinong.shared.Decision;
import th.phinong.shared.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What it would mean for a case to go on under another version: the dry run of a move, and the
 * check before it.
 *
 * @param before where the case stands
 * @param after where it would stand; null where its record could not have happened that way
 * @param added what the other version asks for beyond the present one, on the case's route
 * @param removed what it no longer asks for
 * @param decision whether the case may move (EST-R12)
 */
public record VersionMove(
        String from,
        String to,
        Standing before,
        @Nullable Standing after,
        List<Part> added,
        List<Part> removed,
        Decision decision) {

    /** Where a case stands and for whom it waits. */
    public record Standing(Stage stage, List<StepId> steps, Set<Desk> desks) {
        static Standing of(CaseFile file) {
            return new Standing(file.stage(), file.currentSteps(), file.desksNow());
        }
    }

    /** An act that a version gives to a party in a step. */
    public record Part(StepId step, ActionName action, Party party) {}

    /**
     * What would change.
     *
     * @param today the day of the move
     */
    public static VersionMove of(CaseFile file, ProcedureVersion target, LocalDate today) {
        var now = parts(file.version(), file.opening().route());
        var then = parts(target, file.opening().route());
        Replay replay = replay(file, target, today);
        return new VersionMove(
                file.version().key(),
                target.key(),
                Standing.of(file),
                replay.file() == null ? null : Standing.of(replay.file()),
                then.stream().filter(part -> !now.contains(part)).toList(),
                now.stream().filter(part -> !then.contains(part)).toList(),
                mayMove(file, target, replay));
    }

    /** The event of the move. */
    public MovedToVersion event(Party by, LocalDate today) {
        return new MovedToVersion(by, from, to, today);
    }

    private static Decision mayMove(CaseFile file, ProcedureVersion target, Replay replay) {
        if (file.version().key().equals(target.key())) {
            return Rule.FITS_VERSION.refuse("same-version", target.key());
        }
        if (file.isClosed()) {
            return Rule.FITS_VERSION.refuse("closed");
        }
        return replay.decision();
    }

    private record Replay(@Nullable CaseFile file, Decision decision) {}

    /** The record told again under the target, event by event, every rule asked. */
    private static Replay replay(CaseFile file, ProcedureVersion target, LocalDate today) {
        var events = file.effectiveEvents();
        CaseFile told = Evolution.opened(target, (CaseOpened) events.getFirst());
        for (CaseEvent event : events.subList(1, events.size())) {
            if (!couldHappen(told, event, today)) {
                return new Replay(
                        null,
                        Rule.FITS_VERSION.refuse(
                                "breaks-record",
                                Terms.of("event." + event.tag()),
                                event.happenedOn()));
            }
            told = Evolution.next(told, event);
        }
        return new Replay(
                told,
                told.isClosed() || !told.desksNow().isEmpty()
                        ? Decision.ALLOWED
                        : Rule.FITS_VERSION.refuse("nobody", Terms.of(told.stage().nameKey())));
    }

    private static boolean couldHappen(CaseFile told, CaseEvent event, LocalDate today) {
        boolean inTurn =
                event instanceof MovedToVersion
                        || told.nextActs().stream()
                                .anyMatch(
                                        act ->
                                                act.action() == event.action()
                                                        && isItsDesk(told, act, event));
        return inTurn && EventRules.check(told, event, today).isAllowed();
    }

    /** An act counts for the desk that did it: another version may have taken it from that one. */
    private static boolean isItsDesk(CaseFile told, NextAct act, CaseEvent event) {
        return Authors.of(told, event).map(act.desk()::equals).orElse(true);
    }

    private static Set<Part> parts(ProcedureVersion version, Route route) {
        var all = new ArrayList<Part>();
        for (Step step : version.steps()) {
            if (step.id().isOn(route)) {
                for (Step.Part part : step.parts()) {
                    part.parties().stream()
                            .sorted()
                            .forEach(party -> all.add(new Part(step.id(), part.action(), party)));
                }
            }
        }
        return new LinkedHashSet<>(all);
    }
}
