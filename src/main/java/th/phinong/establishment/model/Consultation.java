package th.phinong.establishment.model;

/**
 * The Ministry of Interior's consultation of the Ministry of Foreign Affairs (A5, clause 3).
 *
 * @param letter the letter
 * @param consideration the preliminary consideration sent with it
 */
public record Consultation(Letter letter, LongText consideration) {}
