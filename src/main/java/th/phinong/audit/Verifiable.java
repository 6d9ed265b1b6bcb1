package th.phinong.audit;

/** A hash-chained record that can be checked from its first entry to its last. */
public interface Verifiable {

    /** What is checked, as the database names it: {@code audit.entry}. */
    String name();

    /** Reads every entry, in order, and computes every hash again. */
    Verification verify();
}
