package th.phinong.directory;

import com.ibm.icu.text.Collator;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.directory.store.DirectoryData;
import th.phinong.directory.store.DirectoryStore;
import th.phinong.directory.store.UnitWriter;
import th.phinong.shared.Language;
import th.phinong.shared.LastKnown;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who there is to have relations with: provinces, countries and foreign units. The provinces and
 * the countries come with the program and are the same in every node, so they are kept in memory.
 */
@Component
public class Directory implements InitializingBean {

    private final DirectoryData data;
    private final DirectoryStore store;
    private final UnitWriter writer;
    private Map<ProvinceCode, Province> provinces = Map.of();
    private List<Province> provincesByCode = List.of();
    private Map<String, Country> countries = Map.of();
    private Map<Language, List<Province>> provincesByName = Map.of();
    private Map<Language, List<Country>> countriesByName = Map.of();

    /** The names as at a state of the tables; another node may have added to them since. */
    private final LastKnown<MeantNames> names = new LastKnown<>();

    Directory(DirectoryData data, DirectoryStore store, UnitWriter writer) {
        this.data = data;
        this.store = store;
        this.writer = writer;
    }

    /** Brings the data shipped with the program into the database if it has not got them yet. */
    @Override
    public void afterPropertiesSet() {
        data.load();
        provincesByCode = store.provinces();
        provinces =
                provincesByCode.stream()
                        .collect(Collectors.toMap(Province::code, Function.identity()));
        countries =
                store.countries().stream()
                        .collect(Collectors.toMap(Country::iso2, Function.identity()));
        provincesByName = inEachLanguage(provincesByCode, Province::name);
        countriesByName = inEachLanguage(countries.values(), Country::name);
    }

    private static <T> Map<Language, List<T>> inEachLanguage(
            Collection<T> all, Function<T, LocalizedText> name) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), l -> inOrder(all, name, l)));
    }

    private static <T> List<T> inOrder(
            Collection<T> all, Function<T, LocalizedText> name, Language language) {
        var dictionary = Collator.getInstance(language.locale());
        return all.stream()
                .sorted(
                        (a, b) ->
                                dictionary.compare(
                                        name.apply(a).in(language), name.apply(b).in(language)))
                .toList();
    }

    /** All 77 in the order in which a dictionary of the language has them. */
    public List<Province> provincesByName(Language language) {
        return provincesByName.getOrDefault(language, List.of());
    }

    /** Every country of ISO 3166-1 in the order in which a dictionary of the language has them. */
    public List<Country> countriesByName(Language language) {
        return countriesByName.getOrDefault(language, List.of());
    }

    /** Another text for every version of the data that come with the program. */
    public String dataVersion() {
        return data.version();
    }

    /** All 77, Bangkok included, by code. */
    public List<Province> provinces() {
        return provincesByCode;
    }

    /** The province of a code; empty for a code that no province has. */
    public Optional<Province> province(ProvinceCode code) {
        return Optional.ofNullable(provinces.get(code));
    }

    /** Every country of ISO 3166-1, in no order. */
    public Collection<Country> countries() {
        return countries.values();
    }

    /** The country of an ISO 3166-1 alpha-2 code in upper case; empty for an unknown one. */
    public Optional<Country> country(String iso2) {
        return Optional.ofNullable(countries.get(iso2));
    }

    /** The foreign unit of an id; empty for an unknown one. */
    public Optional<ForeignUnit> foreignUnit(ForeignUnitId id) {
        return Optional.ofNullable(foreignUnits(List.of(id)).get(id));
    }

    /** The foreign units of some ids, by id, in one statement; unknown ids are left out. */
    public Map<ForeignUnitId, ForeignUnit> foreignUnits(Collection<ForeignUnitId> ids) {
        return ids.isEmpty() ? Map.of() : store.unitsById(ids, countries);
    }

    /** All foreign units, by id. */
    public List<ForeignUnit> foreignUnits() {
        return store.units(countries);
    }

    /**
     * The foreign units that a typed name leads to: names that begin with it first, then those that
     * contain it, each with their parents' and country's names. Below three characters only the
     * beginnings.
     *
     * @param typed in Thai or Latin letters, with or without tone marks and diacritics
     * @param limit at most so many, 1 to 100
     */
    public List<ForeignUnit> findForeignUnits(String typed, int limit) {
        var key = SearchKey.alike(typed);
        return key.isEmpty() ? List.of() : store.find(key, Math.clamp(limit, 1, 100), countries);
    }

    /**
     * What somebody may have meant who typed a name with an error or two; the nearest first. Reads
     * the names again only where there are others than the last time.
     *
     * @param limit at most so many
     */
    public List<Meant> meant(String typed, int limit) {
        return names.of(
                        store.stateOfNames(),
                        () -> new MeantNames(foreignUnits(), provincesByCode, countries.values()))
                .meant(typed, limit);
    }

    /** The levels that a unit can have, in English. */
    public List<String> levels() {
        return writer.levels();
    }

    /**
     * Adds a foreign unit, in the transaction of the act that needs it.
     *
     * @param by who adds it
     * @throws IllegalArgumentException if there is no such country
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ForeignUnitId add(NewUnit unit, String by) {
        var country =
                country(unit.country())
                        .orElseThrow(
                                () -> new IllegalArgumentException("no country " + unit.country()));
        return writer.add(unit, country, by);
    }
}
