package th.phinong.platform.store;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format the number of this layout
 * @param madeAt when, ISO 8601 in UTC
 * @param versions the newest migration of each module
 * @param tables every table, with the checksum of its rows
 * @param sequences where each sequence stood
 */
public record Manifest(
        int format,
        String madeAt,
        Map<String, String> versions,
        List<Copy> tables,
        List<Sequence> sequences) {

    /** The only layout there is so far. */
    public static final int FORMAT = 1;

    /** The name of the manifest in the archive. */
    public static final String ENTRY = "manifest.json";

    /**
     * The rows of one table.
     *
     * @param table with its schema: {@code audit.entry}
     * @param rows how many
     * @param sha256 of the rows as {@code copy} writes them, hexadecimal
     */
    public record Copy(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return table + ".copy";
        }
    }

    /**
     * Where a sequence stood.
     *
     * @param last the last number given out; 0 when none was
     */
    public record Sequence(String name, long last) {}

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Copy::rows).sum();
    }
}
