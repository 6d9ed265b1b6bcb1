package th.phinong.establishment;

/** What people type where no rule of the procedure says more of it. */
final class PlainWords {

    private PlainWords() {}

    /** Whether there is something, not too much of it, and nothing that cannot be seen. */
    static boolean isGood(String text, int longest) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.chars().noneMatch(c -> Character.isISOControl(c) && !isLayout(c));
    }

    private static boolean isLayout(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
