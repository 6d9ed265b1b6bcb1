package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Elsewhere;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.SearchKey;
import th.phinong.relations.model.RowMatch.How;
import th.phinong.relations.model.UnitNames.Name;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Ties a printed counterpart to a foreign unit where that is certain, and to nothing otherwise. A
 * name is certain when, tone marks, level words and the names of parents and country apart, it is a
 * name of exactly one unit of the printed country and of no place that the directory has not; or
 * when it is so much like the name of one unit, and of no other, that it can only be a misspelling.
 * It reads no database and may be used by several threads at once.
 */
public final class UnitMatcher {

    private final CountryTail countries;
    private final UnitNames names;
    private final LikelyUnits likely;

    /**
     * @param units the directory's units with their other names
     * @param countryNames names of countries as lists print them, with the ISO code of each
     */
    public UnitMatcher(Collection<ForeignUnit> units, Map<String, String> countryNames) {
        this(units, countryNames, Elsewhere.names());
    }

    /**
     * The same with other knowledge of what the directory has not, to measure what that is worth.
     *
     * @param elsewhere the places that a name must not be taken from
     */
    public UnitMatcher(
            Collection<ForeignUnit> units,
            Map<String, String> countryNames,
            List<Elsewhere> elsewhere) {
        countries = new CountryTail(countryNames, name -> SearchKey.of(name).joined());
        names = new UnitNames(units, elsewhere);
        likely = new LikelyUnits(units, countryNames, elsewhere);
    }

    /**
     * What a printed counterpart is tied to.
     *
     * @param printed the counterpart as printed, with or without its country
     * @param section the country that a heading of the list names, or empty
     */
    public RowMatch match(String printed, String section) {
        var split = countries.split(SearchKey.of(printed).joined());
        var country = split.country() != null ? split.country() : countries.country(section);
        var key = UnitNames.plain(split.name());
        var found = names.named(key, country);
        if (found.size() > 1) {
            return RowMatch.none(country, "several", null);
        }
        return found.isEmpty()
                ? likelyOrNone(printed, section, key, country)
                : tied(found.getFirst(), split.name(), key, country);
    }

    /** The country that a row prints, or its heading; null where neither does. */
    public @Nullable String country(String printed, String section) {
        var printedCountry = countries.split(SearchKey.of(printed).joined()).country();
        return printedCountry != null ? printedCountry : countries.country(section);
    }

    /**
     * The units that a printed counterpart may mean, whatever {@link #match} says of it, the
     * likeliest first.
     */
    public List<Candidate> candidates(String printed, String section) {
        return likely.candidates(printed, section);
    }

    private RowMatch tied(Name name, String printed, String key, @Nullable String country) {
        var unit = name.unit();
        if (SearchKey.of(unit.name().th()).joined().equals(printed)) {
            return new RowMatch(unit, unit.country().iso2(), How.EXACT, 1, "same-name", null);
        }
        if (names.hasNamesake(unit) && UnitNames.isBare(unit, key)) {
            return RowMatch.none(country, "namesake", unit.name());
        }
        return new RowMatch(
                unit, unit.country().iso2(), name.how(), name.score(), name.reason(), name.fact());
    }

    private RowMatch likelyOrNone(
            String printed, String section, String key, @Nullable String country) {
        if (names.isElsewhere(key, country)) {
            return RowMatch.none(country, "not-in-the-directory", null);
        }
        var certain = likely.certain(printed, section);
        if (certain == null) {
            var begins = names.beginning(key, country);
            return begins == null
                    ? RowMatch.none(country, "no-such-name", null)
                    : RowMatch.none(country, "rest-differs", begins.name());
        }
        var unit = certain.unit();
        return new RowMatch(
                unit, unit.country().iso2(), How.SIMILAR, certain.score(), "alike", unit.name());
    }
}
