package th.phinong.web;

/**
 * A filter that is set, shown so that it can be taken away.
 *
 * @param name what is filtered by
 * @param value to what
 * @param href the same page without it
 */
public record Chip(String name, String value, String href) {}
