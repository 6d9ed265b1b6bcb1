package th.phinong.relations.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one source says of a relation.
 *
 * @param id its id; the smaller was recorded earlier. 0 before it is stored
 * @param kind what it is about
 * @param value a status, a year of the Common Era, an ISO date, or text, by its kind
 * @param source what sort of source
 * @param sourceRef which: the list's key and the row's number, or the case's id
 * @param asAt the day that the source speaks of
 * @param isPublic whether the public register may use and show it
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record Fact(
        long id,
        Kind kind,
        String value,
        Source source,
        String sourceRef,
        LocalDate asAt,
        boolean isPublic,
        Instant recordedAt,
        String recordedBy) {

    /** What a fact can be about. */
    public enum Kind {
        STATUS,
        SIGNED_YEAR,
        STARTED_YEAR,
        SIGNED_ON,
        COUNTERPART,
        LABEL,
        REMARK,
        COOPERATION,
        INSTRUMENT,
        PLACE,
        THAI_SIGNATORY,
        FOREIGN_SIGNATORY,
        TERM
    }

    /** Sorts of sources, the most trusted first. */
    public enum Source {
        CASE,
        LISTING_ROW,
        SYNTHETIC
    }

    /** The key of the list that a row's fact comes from; the case's id for a case. */
    public String sourceKey() {
        int slash = sourceRef.lastIndexOf('/');
        return slash < 0 ? sourceRef : sourceRef.substring(0, slash);
    }

    /** The number of the row that a row's fact comes from, 0 for any other source. */
    public int sourceRow() {
        int slash = sourceRef.lastIndexOf('/');
        return slash < 0 ? 0 : Integer.parseInt(sourceRef.substring(slash + 1));
    }
}
