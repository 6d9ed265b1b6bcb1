package th.phinong.relations;

/**
 * How many relations a province has entered into.
 *
 * @param withCountry those with one country
 * @param all those with any
 */
public record Ties(long withCountry, long all) {}
