package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.LevelRank;
import th.phinong.shared.LocalizedText;

/** The foreign side of a relation. */
public sealed interface Counterpart {

    /**
     * A unit of the directory.
     *
     * @param unit its id
     */
    record Known(ForeignUnitId unit) implements Counterpart {}

    /**
     * A unit that the directory does not have, in the words of who named it.
     *
     * @param name with its level word
     * @param country ISO 3166-1 alpha-2, or null where it is not known
     * @param rank how its level compares with a Thai province
     */
    record Named(LocalizedText name, @Nullable String country, LevelRank rank)
            implements Counterpart {}
}
