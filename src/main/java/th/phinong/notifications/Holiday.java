package th.phinong.notifications;

import th.phinong.shared.LocalizedText;

import java.time.LocalDate;

/** A day on which government offices are closed. */
public record Holiday(LocalDate day, LocalizedText name) {}
