package th.phinong.web;

import org.jspecify.annotations.Nullable;

/** Text as XML has it. */
final class Xml {

    private Xml() {}

    /** Text with what XML reads otherwise written otherwise, and without what it cannot have. */
    static String text(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            var instead = instead(c);
            if (instead != null && safe == null) {
                safe = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (safe != null) {
                if (instead == null) {
                    safe.append(c);
                } else {
                    safe.append(instead);
                }
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static @Nullable String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> null;
            default -> c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? "" : null;
        };
    }
}
