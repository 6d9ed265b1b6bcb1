package th.phinong.web;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

/**
 * One fact of a summary list.
 *
 * @param label what the fact is
 * @param value the fact
 * @param lang the BCP 47 tag of the value's language where it may differ from the page's, or null
 * @param href where the fact leads, or null
 */
public record SummaryRow(String label, String value, @Nullable String lang, @Nullable String href) {

    public static SummaryRow of(String label, String value) {
        return new SummaryRow(label, value, null, null);
    }

    /** A fact that is kept in two languages. */
    public static SummaryRow of(String label, LocalizedText value, Language language) {
        return new SummaryRow(label, value.in(language), value.languageIn(language).tag(), null);
    }

    public SummaryRow linked(String address) {
        return new SummaryRow(label, value, lang, address);
    }
}
