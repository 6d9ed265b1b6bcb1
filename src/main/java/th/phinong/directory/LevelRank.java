package th.phinong.directory;

/**
 * How a foreign unit's level compares with a Thai province (clause 1 and the plan's direction 1).
 * The table that decides it is {@code data/directory/levels.csv}, a reason beside each line.
 */
public enum LevelRank {
    /** The first level below the state, as a Thai province is. */
    PROVINCE,
    /** Below a Thai province: clause 1 asks for a joint exemption. */
    BELOW,
    /** Officials have to say: the level has no plain equal in Thailand. */
    TO_BE_APPRAISED
}
