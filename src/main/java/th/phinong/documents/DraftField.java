package th.phinong.documents;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.Map;

/**
 * What is chosen or filled in once for all languages of a draft (C1, clause 8).
 *
 * @param name what it is called, as in the standard texts
 * @param blank what the blank is for that may be filled with words; empty where something is chosen
 * @param option whether it chooses between whole passages
 * @param offers what may be chosen; none of a blank
 * @param onlyWith the choice with which alone it is in the text, such as {@code duration=1}
 * @param most the largest figure
 * @param unit what a figure counts; null of others
 * @param before what a case tells of it: the province's name is put in for {@code {0}}; else null
 * @param languages the languages whose text has it
 */
public record DraftField(
        String name,
        Kind kind,
        @Nullable String blank,
        boolean option,
        List<Offer> offers,
        @Nullable String onlyWith,
        int most,
        @Nullable LocalizedText unit,
        @Nullable LocalizedText before,
        List<Language> languages) {

    /** What a person chooses who writes something else than what is offered. */
    public static final String OTHER = "other";

    /** How it is filled in. */
    public enum Kind {
        CHOICE,
        BLANK,
        MONTHS,
        YEARS,
        DATE
    }

    /**
     * What may be chosen.
     *
     * @param fills what then stands in the options and blanks of each language, by their names
     */
    public record Offer(String id, LocalizedText label, Map<Language, Map<String, String>> fills) {}

    public DraftField {
        offers = offers == null ? List.of() : List.copyOf(offers);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    DraftField in(List<Language> having) {
        return new DraftField(
                name, kind, blank, option, offers, onlyWith, most, unit, before, having);
    }

    /** Whether it is in the text that the answers give. */
    public boolean isWanted(Map<String, String> answers) {
        if (onlyWith == null) {
            return true;
        }
        var parts = onlyWith.split("=");
        return parts[1].equals(answers.get(parts[0]));
    }

    /** The name under which its words in a language are answered. */
    public String in(Language language) {
        return name + "-" + language.tag();
    }

    /** The languages in which words must be written for what was chosen. */
    public List<Language> written(String chosen) {
        if (kind == Kind.BLANK || chosen.equals(OTHER)) {
            return languages;
        }
        return offers.stream()
                .filter(offer -> offer.id().equals(chosen) && blank != null)
                .flatMap(
                        offer ->
                                languages.stream()
                                        .filter(language -> offer.fills().get(language).isEmpty()))
                .toList();
    }
}
