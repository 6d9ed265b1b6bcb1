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
 * @param country ISO 3166-1 alpha-2 of the country where it lies; null where that is not known,
 *     whatever is printed, and so of everything that is not confirmed
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

    /** A statement has them first, in this order. */
    static final String COLUMNS =
            """
            r.id, r.province_iso, r.unit_id, r.name_th, r.name_en, r.country_iso2, r.level,
            r.level_rank, r.label_th, r.label_en, r.status, r.signed_year, r.signed_on, r.conflicts
            """;

    /** Reads {@link #COLUMNS} by their places: looking each up by name took a third of the time. */
    static RelationLine of(ResultSet row, int number) throws SQLException {
        var unit = row.getObject(3, Long.class);
        var label = row.getString(9);
        var year = row.getObject(12, Integer.class);
        var status = RelationStatus.valueOf(row.getString(11));
        return new RelationLine(
                new RelationId(row.getLong(1)),
                new ProvinceCode(row.getString(2)),
                unit == null ? null : new ForeignUnitId(unit),
                new LocalizedText(row.getString(4), row.getString(5)),
                status == RelationStatus.UNCONFIRMED ? null : row.getString(6),
                row.getString(7),
                LevelRank.valueOf(row.getString(8)),
                label == null ? null : new LocalizedText(label, row.getString(10)),
                status,
                year == null ? null : BuddhistYear.ofCommonEra(year),
                row.getObject(13, LocalDate.class),
                row.getInt(14));
    }
}
