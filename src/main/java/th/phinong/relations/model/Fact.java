package th.phinong.relations.model;

import org.jspecify.annotations.Nullable;

import th.phinong.relations.RelationId;
import th.phinong.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one source says of a relation.
 *
 * @param id its id; the smaller was recorded earlier. 0 before it is stored
 * @param kind what it is about
 * @param value a status, a year of the Common Era, an ISO date, or text, by its kind
 * @param source what sort of source
 * @param sourceRef which: the list's key and the row's number, the case's id and, of what a signing
 *     says, the entry's number, or what a letter or signed copy is called
 * @param asAt the day that the source speaks of
 * @param isPublic whether the public register may use and show it
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 * @param replaced what took its place, or null while it counts
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
        String recordedBy,
        @Nullable Replaced replaced) {

    /** A fact that counts. */
    public Fact(
            long id,
            Kind kind,
            String value,
            Source source,
            String sourceRef,
            LocalDate asAt,
            boolean isPublic,
            Instant recordedAt,
            String recordedBy) {
        this(id, kind, value, source, sourceRef, asAt, isPublic, recordedAt, recordedBy, null);
    }

    /**
     * The fact that took the place of a wrong one.
     *
     * @param fact its id
     * @param relation the relation that it speaks of, another one where the wrong one was taken
     * @param value what it says
     * @param isPublic whether the public register may show it
     * @param at when it was recorded
     * @param by the agency that put it right
     * @param reason what was wrong
     */
    public record Replaced(
            long fact,
            RelationId relation,
            String value,
            boolean isPublic,
            Instant at,
            LocalizedText by,
            String reason) {}

    /** The same as it was known before a time: what took its place since then had not yet. */
    public Fact asKnown(Instant before) {
        return replaced == null || replaced.at().isBefore(before)
                ? this
                : new Fact(
                        id, kind, value, source, sourceRef, asAt, isPublic, recordedAt, recordedBy);
    }

    /** Whether it counts: nothing took its place. */
    public boolean counts() {
        return replaced == null;
    }

    /** Whether the public may see it: it is public itself, or what it was is told publicly. */
    public boolean isShown() {
        return isPublic || replaced != null && replaced.isPublic();
    }

    /** What a fact can be about. */
    public enum Kind {
        STATUS,
        SIGNED_YEAR,
        STARTED_YEAR,
        SIGNED_ON,
        /** The Thai side, in the words of the source. */
        PROVINCE,
        COUNTERPART,
        LABEL,
        REMARK,
        COOPERATION,
        /** Who signed where it was not the governor, in the words of the source. */
        SIGNATORY_BODY,
        INSTRUMENT,
        PLACE,
        THAI_SIGNATORY,
        FOREIGN_SIGNATORY,
        TERM,
        /** What another fact says no longer counts; says nothing itself. */
        WITHDRAWN
    }

    /** Sorts of sources, the most trusted first. */
    public enum Source {
        CASE,
        /** The signed paper itself, read again. */
        SIGNED_COPY,
        LETTER,
        LISTING_ROW,
        SYNTHETIC
    }

    /** The key of the list that a row's fact comes from; the case's id for a case. */
    public String sourceKey() {
        int slash = sourceRef.lastIndexOf('/');
        return slash < 0 ? sourceRef : sourceRef.substring(0, slash);
    }

    /** The number of the row, or of the case's entry, that it comes from; 0 where there is none. */
    public int sourceRow() {
        int slash = sourceRef.lastIndexOf('/');
        return slash < 0 ? 0 : Integer.parseInt(sourceRef.substring(slash + 1));
    }
}
