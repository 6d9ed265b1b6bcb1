package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.Desk;

import java.time.LocalDate;

/**
 * For whom, and for which case, a form is made.
 *
 * @param file the case; null for a case that is about to open
 * @param desk who fills the form in
 * @param today the day on which it is filled in
 */
public record Asker(@Nullable CaseFile file, Desk desk, LocalDate today) {}
