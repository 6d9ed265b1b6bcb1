package th.phinong.establishment.model;

import java.time.LocalDate;

/**
 * What both sides settle before the signing (C7, clause 9).
 *
 * @param on the day it was settled
 * @param signingOn the day of the signing, which may lie ahead
 * @param place where
 * @param thai who will sign for Thailand
 * @param foreign who will sign for the other side
 */
public record Arrangement(
        LocalDate on,
        LocalDate signingOn,
        ShortText place,
        ThaiSignatory thai,
        ForeignSignatory foreign) {}
