package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Province;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.model.RowMatch;

/**
 * A printed row with what it was tied to.
 *
 * @param listing the id of its list
 * @param row the row as printed
 * @param printedProvince the province that it prints, or null where no province is so called
 * @param province the province that it means, or null where that is not known
 * @param match what its counterpart was tied to
 * @param decision the decision that says so, or null where the program tied it by itself
 */
record ReadRow(
        long listing,
        PrintedRow row,
        @Nullable Province printedProvince,
        @Nullable Province province,
        RowMatch match,
        @Nullable RowDecision decision) {}
