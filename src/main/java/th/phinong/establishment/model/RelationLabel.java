package th.phinong.establishment.model;

/** The names under which the same relation may go (clause 2). */
public enum RelationLabel {
    /** เมืองพี่เมืองน้อง. */
    SISTER,
    /** ความร่วมมือ. */
    COOPERATION,
    /** เมืองคู่มิตร. */
    PARTNER,
    /** เมืองมิตรภาพ. */
    FRIENDSHIP,
    /** เมืองคู่แฝด. */
    TWIN,
    /** เมืองฉันทมิตร. */
    AMITY
}
