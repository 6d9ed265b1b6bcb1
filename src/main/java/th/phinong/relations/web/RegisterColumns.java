package th.phinong.relations.web;

import static th.phinong.opendata.DataField.Type.CODE;
import static th.phinong.opendata.DataField.Type.DATE;
import static th.phinong.opendata.DataField.Type.DECIMAL;
import static th.phinong.opendata.DataField.Type.INTEGER;
import static th.phinong.opendata.DataField.Type.TEXT;
import static th.phinong.opendata.DataField.always;
import static th.phinong.opendata.DataField.perhaps;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.opendata.DataField;
import th.phinong.relations.store.RelationLine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A relation as a row of a file: the columns, and what stands in them. */
final class RegisterColumns {

    static final List<DataField> FIELDS =
            List.of(
                    always("id", INTEGER),
                    always("province_iso", CODE).in("province.iso"),
                    always("province_th", TEXT).in("province.th"),
                    always("province_en", TEXT).in("province.en"),
                    perhaps("counterpart_id", INTEGER).in("counterpart.id"),
                    always("counterpart_th", TEXT).in("counterpart.th"),
                    perhaps("counterpart_en", TEXT).in("counterpart.en"),
                    perhaps("level", TEXT).in("counterpart.level"),
                    always("level_rank", CODE).in("counterpart.levelRank"),
                    perhaps("country_iso2", CODE).in("counterpart.country.iso2"),
                    perhaps("country_th", TEXT).in("counterpart.country.th"),
                    perhaps("country_en", TEXT).in("counterpart.country.en"),
                    perhaps("label", TEXT).in("label.th"),
                    always("status", CODE),
                    perhaps("signed_year", INTEGER).in("signedYear"),
                    perhaps("signed_year_be", INTEGER).in("signedYearBe"),
                    perhaps("signed_on", DATE).in("signedOn"),
                    always("conflicts", INTEGER),
                    perhaps("parent_en", TEXT).in("counterpart.parent"),
                    perhaps("lat", DECIMAL).in("counterpart.lat"),
                    perhaps("lon", DECIMAL).in("counterpart.lon"));

    static final List<String> NAMES = FIELDS.stream().map(DataField::name).toList();

    private RegisterColumns() {}

    static List<@Nullable Object> cells(
            RelationLine line, Map<ForeignUnitId, ForeignUnit> units, Directory directory) {
        var province = directory.province(line.province()).orElseThrow().name();
        var country =
                line.country() == null ? null : directory.country(line.country()).orElseThrow();
        var unit = line.unit() == null ? null : units.get(line.unit());
        var year = line.signedYear();
        return Arrays.asList(
                line.id().value(),
                line.province().iso(),
                province.th(),
                province.en(),
                line.unit() == null ? null : line.unit().value(),
                line.name().th(),
                line.name().en(),
                line.level(),
                line.rank(),
                line.country(),
                country == null ? null : country.name().th(),
                country == null ? null : country.name().en(),
                line.label() == null ? null : line.label().th(),
                line.status(),
                year == null ? null : year.commonEra(),
                year == null ? null : year.value(),
                line.signedOn(),
                line.conflicts(),
                unit == null ? null : unit.parentEn(),
                unit == null ? null : unit.lat(),
                unit == null ? null : unit.lon());
    }
}
