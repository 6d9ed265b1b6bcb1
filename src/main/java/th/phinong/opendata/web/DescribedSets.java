package th.phinong.opendata.web;

import org.springframework.stereotype.Component;

import th.phinong.opendata.DataFiles;
import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.web.TableFormat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sets of data of all modules, in their order. */
@Component
class DescribedSets {

    private final List<DataSet> sets;
    private final DataFiles files;

    DescribedSets(List<DataSet> sets, DataFiles files) {
        this.sets = sets.stream().sorted(Comparator.comparingInt(DataSet::place)).toList();
        this.files = files;
    }

    List<DataSet> sets() {
        return sets;
    }

    Optional<DataSet> find(String key) {
        return sets.stream().filter(set -> set.key().equals(key)).findFirst();
    }

    List<DescribedSet> all() {
        return sets.stream().map(this::described).toList();
    }

    private DescribedSet described(DataSet set) {
        var version = DataFiles.version(set);
        var made =
                Arrays.stream(TableFormat.values())
                        .map(format -> file(set, format, version))
                        .toList();
        return new DescribedSet(set, set.records(), version, made);
    }

    private DescribedSet.File file(DataSet set, TableFormat format, DataVersion version) {
        return new DescribedSet.File(
                format,
                DataFiles.name(set, format),
                set.address() + "." + format.ending(),
                files.checksum(set, format, version).orElse(null));
    }

    /** A line for each file whose checksum is known, as {@code sha256sum} writes it. */
    static String checksums(List<DescribedSet> sets) {
        return sets.stream()
                .flatMap(set -> set.files().stream())
                .filter(file -> file.checksum() != null)
                .map(file -> file.checksum().sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }
}
