package th.phinong.relations.web;

import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnit.OtherName;
import th.phinong.relations.store.Register;
import th.phinong.web.Column;
import th.phinong.web.Shell;

import java.util.List;
import java.util.Locale;

/**
 * A foreign unit and its relations.
 *
 * @param bar of which day the page is
 * @param unit the unit
 * @param rows its relations, newest first, as many as fit on one page
 * @param total how many it has
 */
public record CounterpartPage(
        Shell shell, AsAtBar bar, ForeignUnit unit, List<RelationRow> rows, Register.Total total) {

    /** What it is in its country, and what that is beside a Thai province. */
    public String level() {
        return UnitLevels.said(shell.words(), unit.level())
                + " – "
                + shell.say(FilterFields.levelKey(unit.rank()));
    }

    public String kind(OtherName name) {
        return shell.say("relations.name.kind." + name.kind().name().toLowerCase(Locale.ROOT));
    }

    public List<Column> columns() {
        return RelationTable.columns(shell, true, false);
    }
}
