package th.phinong.relations;

/** Where a relation stands, derived from the facts of the register. */
public enum RelationStatus {
    PROPOSED,
    IN_PROGRESS,
    LOI_SIGNED,
    ESTABLISHED,
    EXPIRED,
    TERMINATED,
    DECLINED,
    /** The published lists name a counterpart that could not be tied to a known unit. */
    UNCONFIRMED
}
