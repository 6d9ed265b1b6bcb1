package th.phinong.establishment.web;

/**
 * A draft in a list.
 *
 * @param about what it is for
 * @param by who made its newest version
 * @param at when, in words
 */
public record DraftLine(
        String href, String paper, String about, int version, String by, String at) {}
