package th.phinong.establishment.model;

import static th.phinong.establishment.model.ActionName.*;

import th.phinong.identity.Desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Acts that may be done to several cases at once: their forms ask for a letter, a date and a
 * decision, which can be the same for all. That they may is policy; what each asks is the
 * procedure's.
 */
public final class SeveralAtOnce {

    /** In the order of the procedure. */
    public static final List<ActionName> ACTS =
            List.of(NOTIFY_RESULT, CONSENT, NOTIFY_CONSENT, PASS_ON, TELL_CABINET);

    private static final String INSTRUMENT = "instrument";

    private SeveralAtOnce() {}

    /** Those of the acts that a desk does, in a version of the procedure. */
    public static List<ActionName> actsOf(ProcedureVersion version, Desk desk) {
        return ACTS.stream().filter(act -> version.partiesOf(act).contains(desk.party())).toList();
    }

    /** The fields that all the cases share: all but the instrument, which each case knows. */
    public static List<Field> fields(ActionName act, Asker asker) {
        return ActionSpec.of(act, asker).fields().stream()
                .filter(field -> !field.name().equals(INSTRUMENT))
                .toList();
    }

    /**
     * What is sent to a case: once, or once for each instrument for which the duty is open, for one
     * letter reports both.
     */
    public static List<Map<String, Object>> inputs(
            CaseFile file, ActionName act, Map<String, Object> shared) {
        var inputs = new ArrayList<Map<String, Object>>();
        for (Duty duty : file.duties()) {
            if (duty.action() == act && duty.isReady() && !shared.containsKey(INSTRUMENT)) {
                var input = new LinkedHashMap<>(shared);
                input.put(INSTRUMENT, duty.instrument().name());
                inputs.add(input);
            }
        }
        return inputs.isEmpty() ? List.of(shared) : inputs;
    }
}
