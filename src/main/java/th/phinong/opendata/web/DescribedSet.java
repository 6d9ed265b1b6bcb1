package th.phinong.opendata.web;

import org.jspecify.annotations.Nullable;

import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.opendata.store.Checksums.Checksum;
import th.phinong.web.TableFormat;

import java.util.List;

/**
 * A set of data as it is now.
 *
 * @param set the set
 * @param records how many records it has
 * @param version what it was changed by last
 * @param files its files
 */
public record DescribedSet(DataSet set, long records, DataVersion version, List<File> files) {

    /**
     * A file of a set.
     *
     * @param href where it is
     * @param checksum what it has, or null for a large file that nobody had since its data changed
     */
    public record File(TableFormat format, String name, String href, @Nullable Checksum checksum) {}
}
