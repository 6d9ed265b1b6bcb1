package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.shared.LocalizedText;

/**
 * What a printed counterpart was tied to, and why.
 *
 * @param unit the unit of the directory; null exactly where {@code how} is NONE
 * @param countryIso2 the country that the row prints, or the unit's; null where neither is known
 * @param how by what sort of comparison
 * @param score 0 to 1; 0 for NONE
 * @param reason why, as the ending of the message key {@code relations.match.reason.…}
 * @param fact what the reason's sentence is filled with, or null
 */
public record RowMatch(
        @Nullable ForeignUnit unit,
        @Nullable String countryIso2,
        How how,
        double score,
        String reason,
        @Nullable LocalizedText fact) {

    /** The sorts of comparison, the surest first. */
    public enum How {
        /** The same name but for tone marks, level words and the parents' and country's names. */
        EXACT,
        /** Another name of the unit that the directory has with its reason. */
        ALIAS,
        /** A name so much alike that it can only be a misspelling. */
        SIMILAR,
        /** A person's decision. */
        CURATED,
        /** Tied to nothing. */
        NONE
    }

    static RowMatch none(@Nullable String country, String reason, @Nullable LocalizedText fact) {
        return new RowMatch(null, country, How.NONE, 0, reason, fact);
    }
}
