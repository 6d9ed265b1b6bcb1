package th.phinong.relations.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a table line by line, told by its content: CSV of any usual encoding, or XLSX. */
public final class TableFile {

    /** The largest file that is read, in mebibytes. */
    public static final int LARGEST_MEGABYTES = 50;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFile() {}

    /**
     * Reads a file; a few lines are in memory at a time.
     *
     * @param lines takes each line, the header first
     * @throws UnreadableList if it is no table
     */
    public static void read(Path file, Consumer<TableLine> lines) throws UnreadableList {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableList("empty");
            }
            if (size > LARGEST_MEGABYTES * 1024L * 1024L) {
                throw new UnreadableList("too-large", LARGEST_MEGABYTES);
            }
            var start = start(file);
            if (Arrays.equals(start, ZIP)) {
                Workbook.read(file, lines);
            } else if (Arrays.equals(start, OLE)) {
                throw new UnreadableList("old-office");
            } else if (Arrays.equals(start, PDF)) {
                throw new UnreadableList("no-table");
            } else {
                SeparatedText.read(file, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
