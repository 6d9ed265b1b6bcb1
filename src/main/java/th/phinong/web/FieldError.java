package th.phinong.web;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field the field's name; a date's is {@code <name>-day}; empty if it is none's alone
 * @param message what is wrong and what would be right, in the reader's language
 */
public record FieldError(String field, String message) {}
