package th.phinong.establishment;

import th.phinong.shared.RuleRefusal;

import java.util.List;

/** What came of something that was to be entered beside the procedure of a case. */
public sealed interface Entered {

    /**
     * It was done.
     *
     * @param ids of what was made, in the order in which it was sent
     */
    record Done(List<Long> ids) implements Entered {}

    /** There is no such case, or none for this official. */
    record Unknown() implements Entered {}

    /** A rule refused; nothing was done. */
    record Refused(RuleRefusal refusal) implements Entered {}

    /** Something was missing or could not be; nothing was done. */
    record Faulty(List<Fault> faults) implements Entered {

        /** One thing that is wrong. */
        public static Faulty of(String field, String messageKey, Object... facts) {
            return new Faulty(List.of(new Fault(field, messageKey, List.of(facts))));
        }
    }

    /**
     * What is wrong with a field.
     *
     * @param facts what the sentence is filled with
     */
    record Fault(String field, String messageKey, List<Object> facts) {}
}
