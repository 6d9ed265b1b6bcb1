package th.phinong.typesetting;

/** A page has letters that our typeface lacks; printed without them it would say something else. */
public final class UnprintableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String letters;

    UnprintableText(String letters) {
        super("no glyph for: " + letters);
        this.letters = letters;
    }

    /** The letters, each once, in the order of the text. */
    public String letters() {
        return letters;
    }
}
