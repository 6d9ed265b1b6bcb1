package th.phinong.documents;

import th.phinong.shared.Language;

import tools.jackson.core.type.TypeReference;

import java.util.Map;

/**
 * The fixed words of letters in one language.
 *
 * @param emblem what stands for the emblem, whose place is kept
 * @param stamp what stands where the agency's stamp goes
 * @param urgencies the words in red, by urgency
 */
public record LetterLabels(
        String number,
        String date,
        String subject,
        String references,
        String attachments,
        String memo,
        String agency,
        String phone,
        String mail,
        String emblem,
        String stamp,
        Map<Urgency, String> urgencies) {

    private static final Map<Language, LetterLabels> SHIPPED =
            ShippedJson.read("/data/letters/labels.json", new TypeReference<>() {});

    public LetterLabels {
        urgencies = Map.copyOf(urgencies);
    }

    public static LetterLabels in(Language language) {
        return SHIPPED.get(language);
    }

    /** The word in red; empty for a letter that is not urgent. */
    public String of(Urgency urgency) {
        return urgencies.getOrDefault(urgency, "");
    }
}
