package th.phinong.establishment.model;

import java.time.LocalDate;

/**
 * A signed instrument (C8, clause 9).
 *
 * @param instrument what was signed
 * @param signedOn the date of signature
 * @param place where
 * @param thai who signed for Thailand
 * @param foreign who signed for the other side
 * @param term how long it lasts
 */
public record Signature(
        Instrument instrument,
        LocalDate signedOn,
        ShortText place,
        ThaiSignatory thai,
        ForeignSignatory foreign,
        Term term) {}
