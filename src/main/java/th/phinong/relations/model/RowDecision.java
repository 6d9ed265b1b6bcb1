package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.relations.model.RowMatch.How;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

/**
 * What was decided of a row of a list: by a person at the reconciliation desk, or by us, shipped
 * with the program. Both are applied by the same code.
 *
 * @param verdict what was decided
 * @param unit the unit that the row means; null where it means none for sure
 * @param province the province that the row means, or null where it is the printed one
 * @param readAs what the row says in truth, or null
 * @param score how sure it is, 0 to 1; 0 without a unit
 * @param reason why
 */
public record RowDecision(
        Verdict verdict,
        @Nullable ForeignUnit unit,
        @Nullable ProvinceCode province,
        @Nullable String readAs,
        double score,
        LocalizedText reason) {

    /** How sure a decision is that does not say otherwise. */
    public static final double DECIDED = 0.9;

    /** What can be decided. */
    public enum Verdict {
        /** The unit that the product ranks first, or has tied the row to, is right. */
        ACCEPT,
        /** It is another unit of the directory. */
        CHOOSE,
        /** It is a unit that the directory did not have. */
        NEW_UNIT,
        /** The row was printed or scanned wrongly. */
        READ_AS,
        /** Nobody can say what the row means, or whether what it says is so. */
        DOUBTFUL,
        /** An earlier decision is taken back: the row is tied as it was before. */
        UNDO
    }

    /**
     * What the row is tied to by this decision.
     *
     * @param printedCountry the country that the row prints, or null
     */
    public RowMatch match(@Nullable String printedCountry) {
        return unit == null
                ? new RowMatch(null, printedCountry, How.NONE, 0, reasonKey(), reason)
                : new RowMatch(
                        unit, unit.country().iso2(), How.CURATED, score, reasonKey(), reason);
    }

    private String reasonKey() {
        return switch (verdict) {
            case ACCEPT, CHOOSE, NEW_UNIT, READ_AS -> "decided";
            case DOUBTFUL -> "doubtful";
            case UNDO -> "undone";
        };
    }
}
