package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param title what happened
 * @param by who did it, or null
 * @param at when, as the reader's language writes it
 * @param iso when, as ISO 8601 has it
 * @param text more about it, or null
 */
public record TimelineEntry(
        String title, @Nullable String by, String at, String iso, @Nullable String text) {}
