package th.phinong.relations.store;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.DataFile;
import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.relations.model.ListingKind;
import th.phinong.relations.model.PrintedRow;
import th.phinong.relations.model.RowDecision;
import th.phinong.relations.model.UnitMatcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the rows of a list and ties each to its province and, where that is certain, to a foreign
 * unit: by the matcher, or by a decision of ours that is shipped with its reason.
 */
final class RowReader {

    private final Directory directory;
    private final Map<String, Province> provinces;
    private final ShippedDecisions decisions;
    private final UnitMatcher matcher;

    RowReader(Directory directory, ShippedDecisions decisions, UnitMatcher matcher) {
        this.directory = directory;
        this.decisions = decisions;
        this.matcher = matcher;
        provinces =
                directory.provinces().stream()
                        .collect(Collectors.toMap(p -> p.name().th(), Function.identity()));
    }

    List<ReadRow> read(Map<String, String> listing, DataFile file) {
        var rows = new ArrayList<ReadRow>();
        long id = Long.parseLong(listing.get("id"));
        for (var cells : file.rows()) {
            var row =
                    new PrintedRow(
                            listing.get("key"),
                            ListingKind.valueOf(listing.get("kind")),
                            LocalDate.parse(listing.get("as_at")),
                            rows.size() + 1,
                            cells);
            rows.add(read(id, row, decisions.of(row.ref())));
        }
        return rows;
    }

    /** A row with what a decision ties it to, or, without one, with what the matcher does. */
    ReadRow read(long listing, PrintedRow row, @Nullable RowDecision decision) {
        var printed = provinces.get(row.province());
        if (decision == null) {
            var match = matcher.match(row.counterpart(), row.section());
            return new ReadRow(listing, row, printed, printed, match, null);
        }
        var meant = decision.province();
        return new ReadRow(
                listing,
                row,
                printed,
                meant == null ? printed : directory.province(meant).orElse(printed),
                decision.match(matcher.country(row.counterpart(), row.section())),
                decision);
    }
}
