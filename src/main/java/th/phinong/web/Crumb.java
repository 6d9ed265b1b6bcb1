package th.phinong.web;

/**
 * A page above this one.
 *
 * @param label its name
 * @param href its address
 */
public record Crumb(String label, String href) {}
