package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form: what it is called, what is in it, what is wrong with it. Its id in the page is
 * its name, so that an error summary can link to it.
 *
 * @param name what the form sends it as
 * @param label what the person reads
 * @param hint a line of help, or null
 * @param value what is in it, as typed
 * @param error what is wrong with it, or null
 */
public record Field(
        String name, String label, @Nullable String hint, String value, @Nullable String error) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, "", null);
    }

    public Field withHint(String words) {
        return new Field(name, label, words, value, error);
    }

    /** The same with what was typed; nothing for null. */
    public Field withValue(@Nullable String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, error);
    }

    /** The same with what is wrong with it; nothing wrong for null. */
    public Field withError(@Nullable String words) {
        return new Field(name, label, hint, value, words);
    }

    /** The ids of what describes it, for {@code aria-describedby}; null where nothing does. */
    public @Nullable String describedBy() {
        var hintId = hint == null ? "" : name + "-hint";
        var errorId = error == null ? "" : name + "-error";
        var both = (hintId + " " + errorId).strip();
        return both.isEmpty() ? null : both;
    }
}
