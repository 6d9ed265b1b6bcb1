package th.phinong.shared;

/** What a rule answers when it is asked: a page shows it, a command enforces it. */
public sealed interface Decision {

    Decision ALLOWED = new Allowed();

    /** The act may be done. */
    record Allowed() implements Decision {}

    /**
     * The act may not be done.
     *
     * @param refusal the rule, its clause and the facts
     */
    record Refused(RuleRefusal refusal) implements Decision {}

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
