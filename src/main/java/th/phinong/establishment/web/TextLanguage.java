package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

/** The language of what people typed, for readers of the other one. */
final class TextLanguage {

    private TextLanguage() {}

    /** The BCP 47 tag of a text with Thai letters; null for any other. */
    static @Nullable String of(String text) {
        return text.codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI)
                ? "th"
                : null;
    }
}
