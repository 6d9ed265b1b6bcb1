package th.phinong.relations.model;

import java.util.regex.Pattern;

/**
 * Cells of a sheet that are shown as one.
 *
 * @param name as the sheet names them: {@code A2:A5}
 */
record MergedCells(String name, int firstRow, int lastRow) {

    private static final Pattern NAME = Pattern.compile("[A-Z]+(\\d{1,7}):[A-Z]+(\\d{1,7})");

    static MergedCells of(String name) {
        var rows = NAME.matcher(name);
        return rows.matches()
                ? new MergedCells(
                        name, Integer.parseInt(rows.group(1)), Integer.parseInt(rows.group(2)))
                : new MergedCells(name, 0, 0);
    }

    boolean has(int row) {
        return row >= firstRow && row <= lastRow;
    }
}
