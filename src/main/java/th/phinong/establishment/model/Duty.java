package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;
import th.phinong.shared.Clause;

import java.time.LocalDate;
import java.util.List;

/**
 * What is still owed after a signing (C9 to C11).
 *
 * @param step the step that fulfils it
 * @param action the action that fulfils it
 * @param desk whose duty it is
 * @param instrument what was signed
 * @param since the day from which it has been owed
 * @param clause what it rests on
 * @param waitsFor the step that must come first, or null if the duty can be fulfilled now
 */
public record Duty(
        StepId step,
        ActionName action,
        Desk desk,
        Instrument instrument,
        LocalDate since,
        Clause clause,
        @Nullable StepId waitsFor) {

    public boolean isReady() {
        return waitsFor == null;
    }

    /** The instruments for which an action of a case is owed now, the one signed first before. */
    public static List<Instrument> owed(CaseFile file, ActionName action) {
        return file.duties().stream()
                .filter(duty -> duty.isReady() && duty.action() == action)
                .map(Duty::instrument)
                .toList();
    }
}
