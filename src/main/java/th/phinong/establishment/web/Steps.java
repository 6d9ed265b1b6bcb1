package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.StepId;
import th.phinong.web.Step;
import th.phinong.web.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a case stands to each step of its procedure. */
final class Steps {

    /** Steps that only some cases go through: shown once a case does. */
    static final Set<String> SOMETIMES = Set.of("A2", "A6x", "C4", "C4a", "C4b");

    private final Words words;
    private final CaseFile file;
    private final List<CaseEvent> sinceLoi;

    private Steps(Words words, CaseFile file) {
        this.words = words;
        this.file = file;
        this.sinceLoi = sinceLoi(file);
    }

    static List<Step> of(Words words, CaseFile file) {
        var steps = new Steps(words, file);
        var shown = new ArrayList<Step>();
        for (var step : file.version().steps()) {
            if (steps.concerns(step.id())) {
                shown.add(steps.show(step));
            }
        }
        return skipped(shown);
    }

    private boolean concerns(StepId id) {
        boolean ofOtherRoute =
                id.code().startsWith("A") && !id.code().equals("A6x")
                        ? file.opening().route() == Route.FOREIGN
                        : id.code().startsWith("B") && file.opening().route() == Route.PROVINCE;
        return !ofOtherRoute && (!SOMETIMES.contains(id.code()) || isNow(id) || doneOn(id) != null);
    }

    private Step show(th.phinong.establishment.model.Step step) {
        var done = doneOn(step.id());
        var state =
                isNow(step.id())
                        ? Step.State.NOW
                        : done != null ? Step.State.DONE : Step.State.LATER;
        var parties =
                words.list(
                        step.parties().stream()
                                .sorted()
                                .map(party -> words.say("party." + party.name()))
                                .toList());
        return new Step(
                step.id().code(),
                words.say(step.id().nameKey()),
                state,
                parties,
                step.clauses().isEmpty() ? null : step.clauses().getFirst().number(),
                state == Step.State.DONE && done != null ? words.date(done) : null);
    }

    /** A step that was passed over is said to be so, not to come. */
    private static List<Step> skipped(List<Step> steps) {
        int reached = -1;
        for (int i = 0; i < steps.size(); i++) {
            // The duties of a signed letter of intent run beside the memorandum's own steps.
            if (steps.get(i).state() != Step.State.LATER && !isDuty(steps.get(i))) {
                reached = i;
            }
        }
        var shown = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            boolean passed = step.state() == Step.State.LATER && i < reached;
            shown.add(
                    passed
                            ? new Step(
                                    step.code(),
                                    step.title(),
                                    Step.State.SKIPPED,
                                    step.party(),
                                    step.clause(),
                                    null)
                            : step);
        }
        return shown;
    }

    private static boolean isDuty(Step step) {
        return step.code().matches("C9|C10|C11");
    }

    private boolean isNow(StepId id) {
        return file.currentSteps().contains(id);
    }

    /** The last day on which something was done in the step, null if nothing was. */
    private @Nullable LocalDate doneOn(StepId id) {
        var acts =
                file.version().step(id).parts().stream()
                        .map(part -> part.action())
                        .filter(action -> action != ActionName.SAVE_PROPOSAL)
                        .toList();
        var events = id.code().startsWith("C") ? sinceLoi : file.effectiveEvents();
        return events.stream()
                .filter(event -> acts.contains(event.action()))
                .map(CaseEvent::happenedOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** After a signed LOI the instrument's steps begin anew with the MOU. */
    private static List<CaseEvent> sinceLoi(CaseFile file) {
        var events = file.effectiveEvents();
        int from = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof SigningEvent.Signed(var signature)
                    && signature.instrument() == Instrument.LOI) {
                from = i + 1;
            }
        }
        return events.subList(from, events.size());
    }
}
