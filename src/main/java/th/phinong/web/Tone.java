package th.phinong.web;

import java.util.Locale;

/** How a status or a notice looks; what it means is always said in words too. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER,
    MUTED;

    /** The ending of its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
