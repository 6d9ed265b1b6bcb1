package th.phinong.shared;

import java.util.Locale;

/** The two languages in which everything is said; Thai is the language of record. */
public enum Language {
    TH("th"),
    EN("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The BCP 47 tag, as in an HTML {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a locale; Thai for anything that is not English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : TH;
    }
}
