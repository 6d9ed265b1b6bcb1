package th.phinong.relations.web;

import th.phinong.web.Column;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table of relations that is all of one province or of one foreign unit. */
final class RelationTable {

    private RelationTable() {}

    static List<Column> columns(Shell shell, boolean withProvince, boolean withCounterpart) {
        var columns = new ArrayList<Column>();
        if (withProvince) {
            columns.add(Column.of(shell.say("relations.column.province")));
        }
        if (withCounterpart) {
            columns.add(Column.of(shell.say("relations.column.counterpart")));
            columns.add(Column.of(shell.say("relations.column.country")));
        }
        columns.add(Column.of(shell.say("relations.column.status")));
        columns.add(Column.number(shell.say("relations.column.year")));
        return columns;
    }
}
