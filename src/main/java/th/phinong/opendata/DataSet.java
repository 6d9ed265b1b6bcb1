package th.phinong.opendata;

import th.phinong.web.TableFormat;

import java.io.OutputStream;
import java.util.List;

/** A set of data that anyone may have, told by the module whose data they are. */
public interface DataSet {

    /** Its name in addresses and message keys: {@code relations}. */
    String key();

    /** Its place among the sets, from 1. */
    int place();

    /** Where its files are, without their endings. */
    default String address() {
        return "/open-data/" + key();
    }

    /** What each of its records has, in the order of the columns. */
    List<DataField> fields();

    /** How many records it has. */
    long records();

    /** What it was changed by last. */
    DataVersion version();

    /**
     * Writes all of it, in the order of ids.
     *
     * @throws java.io.UncheckedIOException if nobody takes what is written
     */
    void write(TableFormat format, OutputStream out);
}
