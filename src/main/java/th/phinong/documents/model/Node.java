package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in a standard text that a draft's text can be at.
 *
 * @param kind what happens there
 * @param key what a token must be, of words
 * @param raw how it is written, of words
 * @param hole the option or blank that it belongs to
 * @param way which way of several it is on, of an option: -1 as printed, else the choice's place
 * @param part the place of its part in the text
 * @param first whether a clause with a number may begin with it
 * @param before the places before it
 */
record Node(
        Kind kind,
        String key,
        String raw,
        @Nullable Hole hole,
        int way,
        int part,
        boolean first,
        int[] before) {

    static final int AS_PRINTED = -1;
    static final int WRITTEN_IN = 99;

    enum Kind {
        /** Where several ways come together. */
        JOIN,
        /** A token of the text. */
        WORD,
        /** A token of an option or blank, which is there as a whole or not at all. */
        WHOLE,
        /** Behind such tokens. */
        REST,
        /** An option that is missing. */
        OMITTED,
        /** Any tokens, written into a blank. */
        FILL
    }

    /** Whether being there means that an option was chosen or a blank filled. */
    boolean isFilling() {
        return hole != null && way != AS_PRINTED;
    }

    /** How much a draft loses that does not have it. */
    float weight() {
        return kind == Kind.OMITTED ? 2 : Token.isThai(key.codePointAt(0)) ? 1 : 2;
    }
}
