package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.relations.RelationId;
import th.phinong.relations.RelationStatus;
import th.phinong.shared.BuddhistYear;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A relation as the register has it now.
 *
 * @param id its id
 * @param province the Thai side
 * @param unit the foreign side, or null where it is no unit of the directory
 * @param name the foreign side's name; as printed where there is no unit
 * @param country ISO 3166-1 alpha-2, or null where it is not known
 * @param level the unit's level in its own country's words, or null
 * @param rank how that level compares with a Thai province
 * @param label what the relation is called, or null
 * @param status where it stands
 * @param signedYear the year of signature, or null
 * @param signedOn the day of signature, or null
 * @param conflicts in how many points its sources do not agree
 */
public record RelationLine(
        RelationId id,
        ProvinceCode province,
        @Nullable ForeignUnitId unit,
        LocalizedText name,
        @Nullable String country,
        @Nullable String level,
        LevelRank rank,
        @Nullable LocalizedText label,
        RelationStatus status,
        @Nullable BuddhistYear signedYear,
        @Nullable LocalDate signedOn,
        int conflicts) {

    static final String COLUMNS =
            """
            r.id, r.province_iso, r.unit_id, r.name_th, r.name_en, r.country_iso2, r.level,
            r.level_rank, r.label_th, r.label_en, r.status, r.signed_year, r.signed_on, r.conflicts
            """;

    static RelationLine of(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var year = row.getObject("signed_year", Integer.class);
        var label = row.getString("label_th");
        return new RelationLine(
                new RelationId(row.getLong("id")),
                new ProvinceCode(row.getString("province_iso")),
                unit == null ? null : new ForeignUnitId(unit),
                new LocalizedText(row.getString("name_th"), row.getString("name_en")),
                row.getString("country_iso2"),
                row.getString("level"),
                LevelRank.valueOf(row.getString("level_rank")),
                label == null ? null : new LocalizedText(label, row.getString("label_en")),
                RelationStatus.valueOf(row.getString("status")),
                year == null ? null : BuddhistYear.ofCommonEra(year),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("conflicts"));
    }
}
