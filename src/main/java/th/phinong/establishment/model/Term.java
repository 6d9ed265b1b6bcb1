package th.phinong.establishment.model;

/**
 * How long an instrument lasts: the two options of the standard MOU's clause 5.
 *
 * @param kind until notice, or for years
 * @param length months of notice (1 to 60), or years (1 to 99)
 */
public record Term(Kind kind, int length) {

    /** The two options. */
    public enum Kind {
        UNTIL_NOTICE(60),
        YEARS(99);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** The longest that is taken: months of notice, or years. */
        public int longest() {
            return longest;
        }
    }

    public Term {
        if (length < 1 || length > kind.longest) {
            throw new IllegalArgumentException("not a term: " + kind + " " + length);
        }
    }
}
