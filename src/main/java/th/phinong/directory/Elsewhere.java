package th.phinong.directory;

import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place abroad whose name could be taken for a unit of the directory, but that the directory has
 * not: the many Chinese cities in โจว, the provinces of Vietnam in กว๋าง. Knowing them keeps a name
 * alike from being taken for the same.
 *
 * @param countryIso2 ISO 3166-1 alpha-2
 * @param name without its level word
 */
public record Elsewhere(String countryIso2, LocalizedText name) {

    private static final List<Elsewhere> NAMES =
            DataFile.read("data/directory/elsewhere.csv").rows().stream()
                    .map(
                            row ->
                                    new Elsewhere(
                                            row.get("country_iso2"),
                                            new LocalizedText(
                                                    row.get("name_th"), row.get("name_en"))))
                    .toList();

    /** All that the program knows. */
    public static List<Elsewhere> names() {
        return NAMES;
    }

    /** The name in Thai and, without what tells it from its namesakes, in English. */
    public List<String> spellings() {
        return Stream.of(name.th(), String.valueOf(name.en()).replaceAll("\\s*\\(.*\\)", ""))
                .toList();
    }
}
