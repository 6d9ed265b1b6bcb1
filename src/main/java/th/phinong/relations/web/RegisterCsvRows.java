package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.relations.store.RegisterRows.Cell;
import th.phinong.shared.LocalizedText;
import th.phinong.web.CsvTable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes rows of the register as CSV from the bytes that PostgreSQL sent, with the names that the
 * directory has for their codes. The cells are those of {@link RegisterColumns}.
 */
final class RegisterCsvRows {

    private static final byte[] NOTHING = new byte[0];

    private final CsvTable table;
    private final Map<String, byte[][]> provinces = new HashMap<>();
    private final Map<String, byte[][]> countries = new HashMap<>();
    private final Map<String, byte[][]> units = new HashMap<>();

    RegisterCsvRows(CsvTable table, Directory directory, Iterable<ForeignUnit> allUnits) {
        this.table = table;
        directory.provinces().forEach(p -> provinces.put(p.code().iso(), names(p.name())));
        directory.countries().forEach(c -> countries.put(c.iso2(), names(c.name())));
        allUnits.forEach(unit -> units.put(unit.id().toString(), place(unit)));
    }

    void write(byte[][] cells) {
        var province = known(provinces, cells[Cell.PROVINCE.ordinal()]);
        var country = known(countries, cells[Cell.COUNTRY.ordinal()]);
        var unit = known(units, cells[Cell.UNIT.ordinal()]);
        plain(cells, Cell.ID);
        plain(cells, Cell.PROVINCE);
        table.text(province[0]);
        table.text(province[1]);
        plain(cells, Cell.UNIT);
        text(cells, Cell.NAME_TH);
        text(cells, Cell.NAME_EN);
        text(cells, Cell.LEVEL);
        plain(cells, Cell.LEVEL_RANK);
        plain(cells, Cell.COUNTRY);
        table.text(country[0]);
        table.text(country[1]);
        text(cells, Cell.LABEL);
        plain(cells, Cell.STATUS);
        plain(cells, Cell.SIGNED_YEAR);
        plain(cells, Cell.SIGNED_YEAR_BE);
        plain(cells, Cell.SIGNED_ON);
        plain(cells, Cell.CONFLICTS);
        table.text(unit[0]);
        table.plain(unit[1]);
        table.plain(unit[2]);
        table.endRow();
    }

    private void plain(byte[][] cells, Cell cell) {
        table.plain(cells[cell.ordinal()]);
    }

    private void text(byte[][] cells, Cell cell) {
        table.text(cells[cell.ordinal()]);
    }

    private static byte[][] known(Map<String, byte[][]> names, byte @Nullable [] code) {
        var found = code == null ? null : names.get(new String(code, StandardCharsets.ISO_8859_1));
        return found == null ? new byte[][] {NOTHING, NOTHING, NOTHING} : found;
    }

    private static byte[][] names(LocalizedText name) {
        return new byte[][] {utf8(name.th()), utf8(name.en())};
    }

    private static byte[][] place(ForeignUnit unit) {
        return new byte[][] {utf8(unit.parentEn()), utf8("" + unit.lat()), utf8("" + unit.lon())};
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
    }
}
