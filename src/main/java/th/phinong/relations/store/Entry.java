package th.phinong.relations.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.LevelRank;
import th.phinong.directory.LevelWords;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.shared.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a relation is between: all of it but what its facts say.
 *
 * @param identity what makes it this relation and no other
 * @param province the Thai side
 * @param unit the foreign side, or null where it is no unit of the directory
 * @param name the foreign side's name: the unit's, or as printed or proposed
 * @param country the foreign side's country, or null where it is not known
 * @param rank how the foreign side's level compares with a Thai province
 * @param label what the relation is called, or null
 */
record Entry(
        String identity,
        Province province,
        @Nullable ForeignUnit unit,
        LocalizedText name,
        @Nullable Country country,
        LevelRank rank,
        @Nullable LocalizedText label) {

    static String identityOf(Province province, ForeignUnit unit) {
        return province.code() + "/unit/" + unit.id();
    }

    static Entry of(Province province, ForeignUnit unit, @Nullable LocalizedText label) {
        return new Entry(
                identityOf(province, unit),
                province,
                unit,
                unit.name(),
                unit.country(),
                unit.rank(),
                label);
    }

    /**
     * Everything that a search may find the relation by, what begins the name first.
     *
     * @param printed the foreign side's names as sources print them
     */
    String searchKey(List<String> printed) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(LevelWords.without(name.th()));
        parts.add(name.th());
        parts.add(name.en());
        if (unit != null) {
            parts.add(unit.parentEn());
            unit.otherNames().forEach(other -> parts.add(other.text()));
        }
        if (country != null) {
            addTexts(parts, country.name());
            parts.add(country.officialTh());
        }
        addTexts(parts, province.name());
        if (label != null) {
            addTexts(parts, label);
        }
        parts.addAll(printed);
        return parts.stream()
                .flatMap(Stream::ofNullable)
                .map(part -> SearchKey.alike(part).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(" | "));
    }

    static byte[] sortTh(LocalizedText name) {
        return sortKey("th", LevelWords.without(name.th()));
    }

    static byte[] sortEn(LocalizedText name) {
        return sortKey("en", name.en() == null ? name.th() : name.en());
    }

    private static byte[] sortKey(String language, String name) {
        return Collator.getInstance(ULocale.forLanguageTag(language))
                .getCollationKey(name)
                .toByteArray();
    }

    private static void addTexts(List<@Nullable String> parts, LocalizedText text) {
        parts.add(text.th());
        parts.add(text.en());
    }
}
