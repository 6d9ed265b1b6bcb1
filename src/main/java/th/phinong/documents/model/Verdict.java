package th.phinong.documents.model;

/** What became of a part of a standard text in a draft. */
public enum Verdict {
    /** As printed, its options and blanks still open. */
    UNCHANGED,
    /** As printed, with options chosen or blanks filled. */
    FILLED,
    /** Words are in or out, or the part stands elsewhere. */
    CHANGED,
    /** The draft does not have it. */
    MISSING,
    /** Only the draft has it. */
    ADDED;

    /** Whether the draft is still the standard text here (clause 8). */
    public boolean isStandard() {
        return this == UNCHANGED || this == FILLED;
    }
}
