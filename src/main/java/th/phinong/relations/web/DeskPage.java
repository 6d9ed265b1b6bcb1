package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.relations.store.DeskRows.Show;
import th.phinong.relations.store.Listings.Listing;
import th.phinong.relations.store.Listings.Row;
import th.phinong.web.Address;
import th.phinong.web.Column;
import th.phinong.web.Paging;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of a list that the desk shows.
 *
 * @param show which rows
 * @param rows a page of them
 * @param units the units that they are tied to
 * @param total how many there are
 */
public record DeskPage(
        Shell shell,
        Listing listing,
        Show show,
        List<Row> rows,
        Map<ForeignUnitId, ForeignUnit> units,
        long total,
        int page,
        int size) {

    public List<Show> shows() {
        return List.of(Show.values());
    }

    public String nameOf(Show each) {
        return shell.say("relations.reconcile.show." + word(each));
    }

    public String hrefOf(Show each) {
        return "/listings/" + listing.key() + "/reconcile?show=" + word(each);
    }

    public List<Column> columns() {
        return List.of(
                Column.number(shell.say("relations.listing.row")),
                Column.of(shell.say("relations.listing.printed")),
                Column.of(shell.say("relations.listing.tied")),
                Column.of(shell.say("relations.reconcile.act")));
    }

    public Paging paging() {
        return new Paging(page, size, total, Address.of(shell));
    }

    public RowView view() {
        return new RowView(shell, units);
    }

    public @Nullable ForeignUnit unit(Row row) {
        var id = row.unit();
        return id == null ? null : units.get(id);
    }

    private static String word(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
