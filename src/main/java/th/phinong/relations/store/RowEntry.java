package th.phinong.relations.store;

import th.phinong.directory.Directory;
import th.phinong.directory.LevelRank;
import th.phinong.directory.Province;
import th.phinong.directory.SearchKey;
import th.phinong.relations.model.Fact;
import th.phinong.relations.model.PrintedRow;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.Objects;

/** Which relation a row speaks of, and what it says of it. */
final class RowEntry {

    private RowEntry() {}

    static String identity(ReadRow read, Province province) {
        var unit = read.match().unit();
        return unit != null
                ? Entry.identityOf(province, unit)
                : province.code()
                        + "/printed/"
                        + read.match().countryIso2()
                        + "/"
                        + SearchKey.of(read.row().counterpart()).joined();
    }

    static Entry of(ReadRow read, Directory directory) {
        var province = Objects.requireNonNull(read.province());
        var unit = read.match().unit();
        if (unit != null) {
            return Entry.of(province, unit, null);
        }
        var iso2 = read.match().countryIso2();
        return new Entry(
                identity(read, province),
                province,
                null,
                LocalizedText.thai(read.row().counterpart()),
                iso2 == null ? null : directory.country(iso2).orElse(null),
                LevelRank.TO_BE_APPRAISED,
                null);
    }

    static List<FactStore.New> facts(PrintedRow row, String by) {
        return row.says().stream()
                .map(
                        said ->
                                new FactStore.New(
                                        said.kind(),
                                        said.value(),
                                        Fact.Source.LISTING_ROW,
                                        row.ref(),
                                        row.asAt(),
                                        true,
                                        by,
                                        null))
                .toList();
    }
}
