package th.phinong.directory.store;

import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.DataFile;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of countries: ICU's, but for those that Thai officials and the lists call otherwise.
 */
@Component
class CountryNames {

    private final DataFile file = DataFile.read("data/directory/countries.csv");
    private final Map<String, Map<String, String>> ours =
            file.rows().stream()
                    .collect(Collectors.toMap(row -> row.get("iso2"), Function.identity()));

    String checksum() {
        return file.checksum();
    }

    String thai(String iso2) {
        return name(iso2, "name_th", ULocale.forLanguageTag("th"));
    }

    String english(String iso2) {
        return name(iso2, "name_en", ULocale.ENGLISH);
    }

    /** The official name in Thai, or null where no list names the country. */
    @Nullable String officialThai(String iso2) {
        return ours.getOrDefault(iso2, Map.of()).get("official_th");
    }

    private String name(String iso2, String column, ULocale language) {
        var name = ours.getOrDefault(iso2, Map.of()).getOrDefault(column, "");
        return name.isEmpty() ? ULocale.getDisplayCountry("und-" + iso2, language) : name;
    }
}
