package th.phinong.documents;

/** What is signed: the instruments for which there is a standard text (clause 8). */
public enum Paper {
    MOU,
    LOI;

    /** The message that names it. */
    public String nameKey() {
        return "documents.paper." + name();
    }
}
