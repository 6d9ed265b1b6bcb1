package th.phinong.relations.model;

import th.phinong.directory.DataFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a list are called, in Thai and in English, and which column each name means.
 * A column of another name is kept as printed and says nothing.
 */
public final class ListColumns {

    public static final String PROVINCE = "province_th";
    public static final String COUNTERPART = "counterpart_raw";

    private static final DataFile FILE = DataFile.read("data/listings/columns.csv");
    private static final int MOST = 60;

    private final List<String> columns;
    private final List<String> header;

    private ListColumns(List<String> columns, List<String> header) {
        this.columns = List.copyOf(columns);
        this.header = List.copyOf(header);
    }

    /**
     * The columns of a header.
     *
     * @throws UnreadableList if the province or the counterpart has no column, or two are alike
     */
    public static ListColumns of(List<String> header) throws UnreadableList {
        var columns = new ArrayList<String>();
        for (var name : header) {
            columns.add(column(name, columns.size() + 1));
        }
        if (columns.size() > MOST) {
            throw new UnreadableList("columns", MOST);
        }
        for (var column : columns) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new UnreadableList("header-twice", header.get(columns.lastIndexOf(column)));
            }
        }
        for (var needed : List.of(PROVINCE, COUNTERPART)) {
            if (!columns.contains(needed)) {
                throw new UnreadableList("header", names(needed));
            }
        }
        return new ListColumns(columns, header);
    }

    /** The header of the template: the first Thai or the first English name of each column. */
    public static List<String> template(boolean thai) {
        var first = new LinkedHashMap<String, String>();
        FILE.rows().stream()
                .filter(row -> row.get("name").codePointAt(0) >= 0x0e00 == thai)
                .forEach(row -> first.putIfAbsent(row.get("column"), row.get("name")));
        return List.copyOf(first.values());
    }

    /** A line's cells by column; the cells beyond the header are left to whoever checks. */
    public Map<String, String> cells(TableLine line) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < line.cells().size() ? line.cells().get(i).strip() : "");
        }
        return cells;
    }

    /** What the list itself calls a column; the column's own name where it calls it nothing. */
    String printed(String column) {
        var name = header.get(columns.indexOf(column)).strip();
        return name.isEmpty() ? column : name;
    }

    int size() {
        return columns.size();
    }

    private static String column(String name, int place) {
        var key = key(name);
        if (key.isEmpty()) {
            return "column_" + place;
        }
        return FILE.rows().stream()
                .filter(
                        row ->
                                key(row.get("name")).equals(key)
                                        || key(row.get("column")).equals(key))
                .map(row -> row.get("column"))
                .findFirst()
                .orElse(name.strip());
    }

    private static String names(String column) {
        return FILE.rows().stream()
                .filter(row -> row.get("column").equals(column))
                .map(row -> row.get("name"))
                .reduce((one, other) -> one + ", " + other)
                .orElse(column);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s._\\-\\u200b\\ufeff]", "");
    }
}
