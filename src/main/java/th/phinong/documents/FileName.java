package th.phinong.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is called: one line without a folder, 1 to 200 characters. Thai is as good as any.
 */
public record FileName(String value) {

    private static final int LONGEST = 200;

    public FileName {
        if (value.isBlank() || length(value) > LONGEST || !value.equals(clean(value))) {
            throw new IllegalArgumentException("not a file's name");
        }
    }

    /**
     * The name in what a browser or program sent; folders before it are dropped, and characters
     * that cannot be seen. Empty where nothing is left, or too much.
     */
    public static Optional<FileName> of(String sent) {
        var name = clean(sent);
        return name.isEmpty() || length(name) > LONGEST
                ? Optional.empty()
                : Optional.of(new FileName(name));
    }

    /** What follows the last dot, in small letters; empty without one. */
    public String ending() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its ending. */
    public String stem() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? value : value.substring(0, dot);
    }

    /** Format characters turn the direction of writing round and so hide an ending. */
    private static String clean(String sent) {
        var seen = sent.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\uFFFD]", "");
        var composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return composed.substring(
                        Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
                .strip();
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
