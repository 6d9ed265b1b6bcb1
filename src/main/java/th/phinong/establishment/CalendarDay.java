package th.phinong.establishment;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.time.LocalDate;

/** A day that a case puts into a calendar. */
public sealed interface CalendarDay {

    CaseId caseId();

    String number();

    @Nullable ProvinceCode province();

    LocalizedText counterpart();

    LocalDate day();

    /**
     * A signing.
     *
     * @param instrument {@code LOI} or {@code MOU}
     * @param signed whether it has been done
     */
    record Signing(
            CaseId caseId,
            String number,
            @Nullable ProvinceCode province,
            LocalizedText counterpart,
            LocalDate day,
            String instrument,
            String place,
            boolean signed)
            implements CalendarDay {}

    /**
     * The last day of a turn.
     *
     * @param instrument what was signed, where it is a duty that follows a signing; else empty
     */
    record Deadline(
            CaseId caseId,
            String number,
            @Nullable ProvinceCode province,
            LocalizedText counterpart,
            LocalDate day,
            ActionName action,
            String instrument)
            implements CalendarDay {}
}
