package th.phinong.documents.model;

/**
 * What counts of a text: an orthographic cluster of Thai, a word of any other script, a number.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param key how it is compared, the same for every way of typing it
 * @param paragraph whether a paragraph begins with it
 * @param numbered whether that paragraph has a clause's number of its own
 * @param item whether that paragraph is an item of a list within a clause
 */
record Token(int start, int end, String key, boolean paragraph, boolean numbered, boolean item) {

    private static final float CLUSTER = 1;
    private static final float WORD = 2;

    /** How much finding it says: a word more than a syllable's part. */
    float weight() {
        return isThai(key.codePointAt(0)) ? CLUSTER : WORD;
    }

    static boolean isThai(int character) {
        return character >= 0x0E01 && character <= 0x0E4E;
    }
}
