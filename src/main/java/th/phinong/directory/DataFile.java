package th.phinong.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A file of comma-separated values that is shipped with the program: UTF-8, a header, cells quoted
 * where needed (RFC 4180).
 *
 * @param path its path on the classpath, such as {@code data/directory/provinces.csv}
 * @param rows the lines after the header, each with its cells by column in the file's order
 * @param checksum SHA-256 of its bytes, 64 hexadecimal digits
 */
public record DataFile(String path, List<Map<String, String>> rows, String checksum) {

    public DataFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalStateException if it is missing or a line has another number of cells than the
     *     header: the program was built wrongly
     */
    public static DataFile read(String path) {
        try (var in = DataFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            byte[] bytes = in.readAllBytes();
            return new DataFile(path, rows(path, bytes), sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String path, byte[] bytes) {
        var rows = new ArrayList<Map<String, String>>();
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            csv.forEach(line -> rows.add(Collections.unmodifiableMap(line.getFieldsAsMap())));
        } catch (IOException | CsvParseException e) {
            throw new IllegalStateException(path + ": not as many cells as columns", e);
        }
        return rows;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
