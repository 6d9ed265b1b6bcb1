package th.phinong.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
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
        var lines = lines(new String(bytes, StandardCharsets.UTF_8));
        var header = lines.removeFirst();
        var rows = new ArrayList<Map<String, String>>(lines.size());
        for (var line : lines) {
            if (line.size() != header.size()) {
                throw new IllegalStateException(path + ": not as many cells as columns: " + line);
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(cells));
                    cells.clear();
                }
            }
        }
        return lines;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
