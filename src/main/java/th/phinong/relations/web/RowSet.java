package th.phinong.relations.web;

import static th.phinong.opendata.DataField.Type.CODE;
import static th.phinong.opendata.DataField.Type.DECIMAL;
import static th.phinong.opendata.DataField.Type.INTEGER;
import static th.phinong.opendata.DataField.Type.TEXT;
import static th.phinong.opendata.DataField.always;
import static th.phinong.opendata.DataField.perhaps;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnit;
import th.phinong.directory.ForeignUnitId;
import th.phinong.opendata.DataField;
import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.relations.store.Listings;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.shared.Language;
import th.phinong.web.TableFile;
import th.phinong.web.TableFormat;
import th.phinong.web.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the published lists with what they were tied to, as open data. */
@Component
class RowSet implements DataSet {

    /** What the lists print; each list has some of it. */
    private static final List<String> PRINTED =
            List.of(
                    "seq",
                    "seq_printed",
                    "seq_in_province",
                    "printed_no",
                    "pair_no",
                    "province_no",
                    "province_no_printed",
                    "country_section",
                    "section_claimed",
                    "year_group_printed",
                    "province_th",
                    "counterpart_raw",
                    "year_be",
                    "year_started_be",
                    "signed_date_raw",
                    "cooperation",
                    "note",
                    "remark");

    private static final List<DataField> FIELDS =
            Stream.of(
                            Stream.of(
                                    always("id", CODE),
                                    always("listing", CODE),
                                    always("row", INTEGER),
                                    always("source_file", CODE),
                                    always("source_line", INTEGER)),
                            PRINTED.stream().map(name -> perhaps("printed_" + name, TEXT)),
                            Stream.of(
                                    perhaps("province_iso", CODE),
                                    perhaps("relation_id", INTEGER),
                                    perhaps("counterpart_id", INTEGER),
                                    always("how", CODE),
                                    always("score", DECIMAL),
                                    always("reason_th", TEXT),
                                    always("reason_en", TEXT),
                                    perhaps("lat", DECIMAL),
                                    perhaps("lon", DECIMAL)))
                    .flatMap(Function.identity())
                    .toList();

    private final Listings listings;
    private final RegisterVersion version;
    private final Directory directory;
    private final Words thai;
    private final Words english;

    RowSet(
            Listings listings,
            RegisterVersion version,
            Directory directory,
            MessageSource messages) {
        this.listings = listings;
        this.version = version;
        this.directory = directory;
        this.thai = new Words(messages, Language.TH);
        this.english = new Words(messages, Language.EN);
    }

    @Override
    public String key() {
        return "rows";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public List<DataField> fields() {
        return FIELDS;
    }

    @Override
    public long records() {
        return listings.all().stream().mapToLong(Listings.Listing::rows).sum();
    }

    @Override
    public DataVersion version() {
        return version.now();
    }

    @Override
    public void write(TableFormat format, OutputStream out) {
        var names = FIELDS.stream().map(DataField::name).toList();
        var units =
                directory.foreignUnits().stream()
                        .collect(Collectors.toMap(ForeignUnit::id, Function.identity()));
        try (var table = TableFile.begin(format, key(), names, out)) {
            listings.all().stream()
                    .sorted(Comparator.comparing(Listings.Listing::id))
                    .forEach(list -> rows(list, units, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(
            Listings.Listing list, Map<ForeignUnitId, ForeignUnit> units, TableFile table) {
        listings.rows(list.id()).forEach(row -> table.row(cells(list, row, units)));
    }

    private List<@Nullable Object> cells(
            Listings.Listing list, Listings.Row row, Map<ForeignUnitId, ForeignUnit> units) {
        var unit = row.unit() == null ? null : units.get(row.unit());
        var cells = new ArrayList<@Nullable Object>(FIELDS.size());
        cells.addAll(
                List.of(
                        list.key() + "/" + row.row(),
                        list.key(),
                        row.row(),
                        row.sourceFile(),
                        row.sourceLine()));
        PRINTED.forEach(name -> cells.add(row.printed().get(name)));
        cells.addAll(
                Arrays.asList(
                        row.province() == null ? null : row.province().iso(),
                        row.relation() == null ? null : row.relation().value(),
                        row.unit() == null ? null : row.unit().value(),
                        row.how().name().toLowerCase(Locale.ROOT),
                        row.score(),
                        ListingsApi.reason(row, thai),
                        ListingsApi.reason(row, english),
                        unit == null ? null : unit.lat(),
                        unit == null ? null : unit.lon()));
        return cells;
    }
}
