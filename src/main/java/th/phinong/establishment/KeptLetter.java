package th.phinong.establishment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter of a case as it was sent.
 *
 * @param kind the key of its kind
 * @param number as the registry issued it
 * @param dated the date on it
 * @param attachment the file as it went out
 * @param author the user name of who kept it
 * @param agency the code of the agency that they acted for
 */
public record KeptLetter(
        long id,
        CaseId caseId,
        String kind,
        String number,
        LocalDate dated,
        AttachmentId attachment,
        Instant keptAt,
        String author,
        String agency) {}
