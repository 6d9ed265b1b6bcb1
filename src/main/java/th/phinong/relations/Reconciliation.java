package th.phinong.relations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.model.RowDecision.Verdict;
import th.phinong.relations.store.DeskRows;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.relations.store.Matchers;
import th.phinong.shared.LocalizedText;

import java.util.Map;
import java.util.Objects;

/**
 * What people decide of rows that the program cannot read for sure. A decision is added, never
 * overwritten; taking it back is a decision too. The facts and relations of the row follow in the
 * same transaction.
 */
@Component
public class Reconciliation {

    private static final int LONGEST = 2_000;

    private final DeskRows rows;
    private final Matchers matchers;
    private final Directory directory;
    private final AuditTrail audit;

    Reconciliation(DeskRows rows, Matchers matchers, Directory directory, AuditTrail audit) {
        this.rows = rows;
        this.matchers = matchers;
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * Decides a row.
     *
     * @param seen the id of the tie that the person saw; another one since makes the decision
     *     stale, unless it is this same decision sent twice
     * @throws IllegalArgumentException if the person may not decide rows, or the list has no such
     *     row
     */
    @Transactional
    public Reconciled decide(Official by, Listing listing, int rowNo, long seen, RowRuling ruling) {
        if (!PermissionPolicy.reconcilesLists(by)) {
            throw new IllegalArgumentException(by.userName() + " may not decide rows");
        }
        var row = rows.locked(listing, rowNo);
        var author = "account:" + by.account();
        var fault = fault(ruling);
        if (fault != null) {
            return fault;
        }
        if (row.tie().id() != seen) {
            return isSame(row, ruling, author)
                    ? new Reconciled.Done(row)
                    : new Reconciled.Stale(row);
        }
        if (ruling.verdict() == Verdict.UNDO) {
            rows.undo(listing, row, reason(ruling), author);
        } else {
            var decision = decision(listing, row, ruling, author);
            if (decision == null) {
                return new Reconciled.Faulty("readAs", "read-as-unknown");
            }
            rows.tie(listing, row, decision, author);
        }
        var tied = rows.row(listing, rowNo);
        record(by, listing, tied);
        return new Reconciled.Done(tied);
    }

    private static Reconciled.@Nullable Faulty fault(RowRuling ruling) {
        if (ruling.reason().isBlank()) {
            return new Reconciled.Faulty("reason", "no-reason");
        }
        if (ruling.reason().length() > LONGEST || ruling.readAs().length() > LONGEST) {
            return new Reconciled.Faulty("reason", "too-long");
        }
        return switch (ruling.verdict()) {
            case ACCEPT, CHOOSE ->
                    ruling.unit() == null ? new Reconciled.Faulty("unit", "no-unit") : null;
            case NEW_UNIT ->
                    ruling.newUnit() == null ? new Reconciled.Faulty("nameTh", "no-name") : null;
            case READ_AS ->
                    ruling.readAs().isBlank()
                            ? new Reconciled.Faulty("readAs", "no-reading")
                            : null;
            case DOUBTFUL, UNDO -> null;
        };
    }

    private @Nullable RowDecision decision(
            Listing listing, Row row, RowRuling ruling, String author) {
        var unit = unit(listing, row, ruling, author);
        boolean needsUnit = ruling.verdict() != Verdict.DOUBTFUL;
        if (needsUnit && unit == null) {
            return null;
        }
        return new RowDecision(
                ruling.verdict(),
                unit,
                ruling.province(),
                ruling.readAs().isBlank() ? null : ruling.readAs().strip(),
                unit == null ? 0 : RowDecision.DECIDED,
                reason(ruling));
    }

    private @Nullable ForeignUnit unit(Listing listing, Row row, RowRuling ruling, String author) {
        var newUnit = ruling.newUnit();
        return switch (ruling.verdict()) {
            case DOUBTFUL, UNDO -> null;
            case ACCEPT, CHOOSE ->
                    directory.foreignUnit(Objects.requireNonNull(ruling.unit())).orElse(null);
            case NEW_UNIT ->
                    directory
                            .foreignUnit(directory.add(Objects.requireNonNull(newUnit), author))
                            .orElseThrow();
            case READ_AS ->
                    ruling.unit() == null
                            ? matchers.matcher()
                                    .match(ruling.readAs(), rows.printed(listing, row).section())
                                    .unit()
                            : directory.foreignUnit(ruling.unit()).orElse(null);
        };
    }

    /** Whether the newest decision is this one, sent a second time. */
    private static boolean isSame(Row row, RowRuling ruling, String author) {
        var tie = row.tie();
        var fact = row.fact();
        boolean sameWords = fact != null && fact.th().equals(ruling.reason().strip());
        return tie.verdict() == ruling.verdict() && tie.by().equals(author) && sameWords;
    }

    private static LocalizedText reason(RowRuling ruling) {
        return LocalizedText.thai(ruling.reason().strip());
    }

    private void record(Official by, Listing listing, Row row) {
        var detail =
                new java.util.TreeMap<String, Object>(
                        Map.of(
                                "tie", row.tie().id(),
                                "verdict", String.valueOf(row.tie().verdict()),
                                "how", row.how().name()));
        if (row.unit() != null) {
            detail.put("unit", row.unit().value());
        }
        if (row.relation() != null) {
            detail.put("relation", row.relation().value());
        }
        audit.record(
                new Author(by.userName(), by.agency().code()),
                new RowDecided(listing.key() + "/" + row.row(), detail));
    }
}
