package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.NewUnit;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.shared.ProvinceCode;

/**
 * What a person wants to decide of a row, as sent.
 *
 * @param verdict what is decided
 * @param unit the unit, for ACCEPT and CHOOSE; may be given with READ_AS too
 * @param newUnit the unit that is to be added, for NEW_UNIT
 * @param readAs what the row says in truth, for READ_AS
 * @param province the province that the row means, or null for the printed one
 * @param reason why, in the person's words
 */
public record RowRuling(
        Verdict verdict,
        @Nullable ForeignUnitId unit,
        @Nullable NewUnit newUnit,
        String readAs,
        @Nullable ProvinceCode province,
        String reason) {}
