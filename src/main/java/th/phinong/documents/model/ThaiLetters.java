package th.phinong.documents.model;

/** What the letters of Thai do in a cluster. */
final class ThaiLetters {

    static final int SARA_A = 0x0E30;
    static final int SARA_AA = 0x0E32;
    static final int SARA_AM = 0x0E33;
    static final int SARA_E = 0x0E40;
    static final int SARA_AE = 0x0E41;
    static final int LAKKHANGYAO = 0x0E45;
    static final int NIKHAHIT = 0x0E4D;

    private ThaiLetters() {}

    /** A vowel written before its consonant. */
    static boolean isLeading(int c) {
        return c >= SARA_E && c <= 0x0E44;
    }

    static boolean isConsonant(int c) {
        return c >= 0x0E01 && c <= 0x0E2E;
    }

    /** Whether two letters can only stand in one cluster. */
    static boolean isWithin(int first, int second) {
        return isLeading(first) && isConsonant(second)
                || first == SARA_E && second == SARA_E
                || isMark(second)
                || second == SARA_A
                || second == SARA_AA
                || second == SARA_AM;
    }

    /** A vowel or tone mark over or under its consonant. */
    static boolean isMark(int c) {
        return c == 0x0E31 || c >= 0x0E34 && c <= 0x0E3A || c >= 0x0E47 && c <= 0x0E4E;
    }
}
