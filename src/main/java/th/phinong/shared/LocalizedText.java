package th.phinong.shared;

import org.jspecify.annotations.Nullable;

/**
 * A piece of data in two languages: Thai always, English where it is known.
 *
 * @param th the Thai text, never blank
 * @param en the English text, or null where none is known
 */
public record LocalizedText(String th, @Nullable String en) {

    public LocalizedText {
        if (th.isBlank()) {
            throw new IllegalArgumentException("Thai text is required");
        }
        if (en != null && en.isBlank()) {
            en = null;
        }
    }

    public static LocalizedText thai(String th) {
        return new LocalizedText(th, null);
    }

    /** The text in a language; Thai where there is no English. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : th;
    }

    /** The language that {@link #in} answers in, for a {@code lang} attribute. */
    public Language languageIn(Language language) {
        return en == null ? Language.TH : language;
    }
}
