package th.phinong.establishment.model;

import java.time.LocalDate;

/**
 * An instrument found to have been signed before the consent that it needed: an irregularity under
 * clause 6, recorded as such and never counted as a signing.
 *
 * @param instrument what was signed
 * @param signedOn the date of that signature
 * @param found the day it was found, and how it came about
 */
public record EarlySignature(Instrument instrument, LocalDate signedOn, Remark found) {}
