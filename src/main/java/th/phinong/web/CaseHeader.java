package th.phinong.web;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a case always says.
 *
 * @param number the case's number
 * @param title what it is about
 * @param status where it stands, in words
 * @param tone how that looks
 * @param desk on whose desk it lies, or null when it is closed
 * @param due by when, in words, or null
 * @param overdue whether that has passed
 * @param next the next act, or null when there is none
 * @param href where the next act is done, or null if the reader can't do it
 */
public record CaseHeader(
        String number,
        String title,
        String status,
        Tone tone,
        @Nullable String desk,
        @Nullable String due,
        boolean overdue,
        @Nullable String next,
        @Nullable String href) {}
