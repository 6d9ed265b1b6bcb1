package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.model.RowMatch.How;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.web.Figure;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A published list, row by row.
 *
 * @param bar of which day the page is
 * @param listing the list
 * @param takenBack whether it had been taken back
 * @param rows its rows
 * @param units the units that rows were tied to
 */
public record ListingPage(
        Shell shell,
        AsAtBar bar,
        Listing listing,
        boolean takenBack,
        List<Row> rows,
        Map<ForeignUnitId, ForeignUnit> units) {

    /** Columns shown in cells of their own, or that say where the row stands. */
    private static final List<String> SHOWN_ELSEWHERE =
            List.of("province_th", "counterpart_raw", "source_file", "source_line");

    /** What a list is called beside others: in a few words where it has them, else by its key. */
    public static String shortName(Shell shell, String key) {
        var name = shell.words().find("relations.listing.short." + key);
        return name == null ? key : name;
    }

    public List<Figure> figures() {
        return List.of(
                new Figure(
                        listing.rows(),
                        shell.say("relations.listing.pairs"),
                        claimed(listing.claimedPairs()),
                        null),
                new Figure(
                        listing.provinces(),
                        shell.say("relations.listing.provinces"),
                        claimed(listing.claimedProvinces()),
                        null));
    }

    public boolean mayReconcile() {
        return PermissionPolicy.reconcilesLists(shell.official()) && !bar.isPast();
    }

    public long unmatched() {
        return rows.stream().filter(row -> row.how() == How.NONE).count();
    }

    public @Nullable ForeignUnit unit(Row row) {
        var id = row.unit();
        return id == null ? null : units.get(id);
    }

    public String how(Row row) {
        return shell.say("relations.match.how." + row.how().name().toLowerCase(Locale.ROOT));
    }

    public Tone tone(Row row) {
        return switch (row.how()) {
            case EXACT -> Tone.SUCCESS;
            case ALIAS, CURATED, SIMILAR -> Tone.INFO;
            case NONE -> Tone.WARNING;
        };
    }

    public String reason(Row row) {
        return ListingsApi.reason(row, shell.words());
    }

    /** The other columns that the row prints, with their names. */
    public List<Map.Entry<String, String>> otherCells(Row row) {
        var cells = new ArrayList<Map.Entry<String, String>>();
        row.printed()
                .forEach(
                        (column, cell) -> {
                            if (!SHOWN_ELSEWHERE.contains(column) && !cell.isEmpty()) {
                                cells.add(Map.entry(name(column), cell));
                            }
                        });
        return cells;
    }

    /** What a column is called; in a list that somebody brought, perhaps only by its header. */
    private String name(String column) {
        var name = shell.words().find("relations.printed." + column);
        return name == null ? column : name;
    }

    private static @Nullable Long claimed(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }
}
