package th.phinong.directory;

import static th.phinong.opendata.DataField.Type.CODE;
import static th.phinong.opendata.DataField.Type.DECIMAL;
import static th.phinong.opendata.DataField.Type.INTEGER;
import static th.phinong.opendata.DataField.Type.TEXT;
import static th.phinong.opendata.DataField.always;
import static th.phinong.opendata.DataField.perhaps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.ForeignUnit.OtherName;
import th.phinong.directory.store.DirectoryStore;
import th.phinong.opendata.DataField;
import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.web.TableFile;
import th.phinong.web.TableFormat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The foreign units, as open data. */
@Component
class UnitSet implements DataSet {

    private static final List<DataField> FIELDS =
            List.of(
                    always("id", INTEGER),
                    always("name_th", TEXT),
                    perhaps("name_en", TEXT),
                    always("level", TEXT),
                    always("level_rank", CODE),
                    perhaps("parent_en", TEXT),
                    always("country_iso2", CODE),
                    always("country_th", TEXT),
                    always("country_en", TEXT),
                    perhaps("iso3166_2", CODE),
                    perhaps("other_names", TEXT),
                    always("lat", DECIMAL),
                    always("lon", DECIMAL),
                    always("coordinate_of", TEXT));

    private final Directory directory;
    private final DirectoryStore store;

    UnitSet(Directory directory, DirectoryStore store) {
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<DataField> fields() {
        return FIELDS;
    }

    @Override
    public long records() {
        return store.countUnits();
    }

    @Override
    public DataVersion version() {
        return store.version();
    }

    @Override
    public void write(TableFormat format, OutputStream out) {
        var names = FIELDS.stream().map(DataField::name).toList();
        try (var table = TableFile.begin(format, key(), names, out)) {
            directory.foreignUnits().forEach(unit -> table.row(cells(unit)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> cells(ForeignUnit unit) {
        return Arrays.asList(
                unit.id().value(),
                unit.name().th(),
                unit.name().en(),
                unit.level(),
                unit.rank(),
                unit.parentEn(),
                unit.country().iso2(),
                unit.country().name().th(),
                unit.country().name().en(),
                unit.iso3166(),
                otherNames(unit),
                unit.lat(),
                unit.lon(),
                unit.coordinateOf());
    }

    private static @Nullable String otherNames(ForeignUnit unit) {
        var names =
                unit.otherNames().stream().map(OtherName::text).collect(Collectors.joining(" | "));
        return names.isEmpty() ? null : names;
    }
}
