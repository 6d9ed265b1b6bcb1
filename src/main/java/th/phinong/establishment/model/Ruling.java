package th.phinong.establishment.model;

import th.phinong.shared.RuleRefusal;

import java.util.List;

/** What the procedure answers to an action. */
public sealed interface Ruling extends Attempt {

    /** It is done: these events happened, in this order. */
    record Accepted(List<CaseEvent> events) implements Ruling {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It is not done: nothing happened. */
    record Refused(RuleRefusal refusal) implements Ruling {}
}
