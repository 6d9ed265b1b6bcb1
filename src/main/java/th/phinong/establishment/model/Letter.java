package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The official letter by which a step is taken.
 *
 * @param on the date on the letter
 * @param number the letter's number ("ที่ ขก 0017.2/123"), or null where it is not given
 */
public record Letter(LocalDate on, @Nullable ShortText number) {}
