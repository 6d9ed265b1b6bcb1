package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.RelationLine;
import th.phinong.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A relation as the API tells it.
 *
 * @param id its id
 * @param province the Thai side
 * @param counterpart the foreign side
 * @param label what the relation is called, or null
 * @param status where it stands
 * @param signedYear the year of signature of the Common Era, or null
 * @param signedYearBe the same of the Buddhist Era, or null
 * @param signedOn the day of signature, or null
 * @param conflicts in how many points its sources do not agree
 */
record RelationJson(
        long id,
        ProvinceJson province,
        CounterpartJson counterpart,
        @Nullable LocalizedText label,
        RelationStatus status,
        @Nullable Integer signedYear,
        @Nullable Integer signedYearBe,
        @Nullable LocalDate signedOn,
        int conflicts) {

    /** A province. */
    record ProvinceJson(String iso, String th, @Nullable String en) {}

    /** A country. */
    record CountryJson(String iso2, String th, @Nullable String en) {

        static CountryJson of(Country country) {
            return new CountryJson(country.iso2(), country.name().th(), country.name().en());
        }
    }

    /**
     * The foreign side; without an id it is only what a list prints or a case names.
     *
     * @param levelRank how the level compares with a Thai province
     */
    record CounterpartJson(
            @Nullable Long id,
            String th,
            @Nullable String en,
            @Nullable String level,
            LevelRank levelRank,
            @Nullable String parent,
            @Nullable CountryJson country,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** Relations with their units, which are read in one statement. */
    static List<RelationJson> of(Collection<RelationLine> lines, Directory directory) {
        var ids =
                lines.stream().map(RelationLine::unit).filter(Objects::nonNull).distinct().toList();
        var units = directory.foreignUnits(ids);
        return lines.stream().map(line -> of(line, units, directory)).toList();
    }

    static RelationJson of(
            RelationLine line, Map<ForeignUnitId, ForeignUnit> units, Directory directory) {
        var province = directory.province(line.province()).orElseThrow();
        var year = line.signedYear();
        return new RelationJson(
                line.id().value(),
                new ProvinceJson(province.code().iso(), province.name().th(), province.name().en()),
                counterpart(line, line.unit() == null ? null : units.get(line.unit()), directory),
                line.label(),
                line.status(),
                year == null ? null : year.commonEra(),
                year == null ? null : year.value(),
                line.signedOn(),
                line.conflicts());
    }

    private static CounterpartJson counterpart(
            RelationLine line, @Nullable ForeignUnit unit, Directory directory) {
        var country =
                line.country() == null
                        ? null
                        : directory.country(line.country()).map(CountryJson::of).orElse(null);
        return new CounterpartJson(
                unit == null ? null : unit.id().value(),
                line.name().th(),
                line.name().en(),
                line.level(),
                line.rank(),
                unit == null ? null : unit.parentEn(),
                country,
                unit == null ? null : unit.lat(),
                unit == null ? null : unit.lon());
    }
}
