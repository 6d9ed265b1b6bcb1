package th.phinong.relations;

import org.jspecify.annotations.Nullable;

import th.phinong.identity.AccountId;

import java.time.LocalDate;

/**
 * An instrument that was signed in a case.
 *
 * @param caseRef the case
 * @param entry the number of the case's entry that says so, from 1
 * @param relation the relation that {@link Relations#opened} answered
 * @param instrument which instrument; an MOU establishes the relation, an LOI does not
 * @param signedOn the day of signature
 * @param place where it was signed
 * @param thaiSignatory who signed for the province, by office
 * @param foreignSignatory who signed for the other side
 * @param term how long it holds
 * @param recordedBy who recorded it
 */
public record Signing(
        CaseRef caseRef,
        int entry,
        RelationId relation,
        Instrument instrument,
        LocalDate signedOn,
        String place,
        String thaiSignatory,
        String foreignSignatory,
        Term term,
        AccountId recordedBy) {

    /** The two instruments of the guideline. */
    public enum Instrument {
        LOI,
        MOU
    }

    /**
     * How long an instrument holds (MOU, clause 5).
     *
     * @param kind which of the two options of the standard draft
     * @param length months of notice, or years of validity; null where the text says neither
     */
    public record Term(Kind kind, @Nullable Integer length) {

        /** The two options of the standard draft's clause 5. */
        public enum Kind {
            UNTIL_NOTICE_MONTHS,
            YEARS
        }
    }
}
