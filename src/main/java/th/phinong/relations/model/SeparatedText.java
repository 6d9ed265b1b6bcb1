package th.phinong.relations.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads text with commas, semicolons or tabs between the cells. The encoding is told by its mark;
 * without one what is strictly UTF-8 is, what is half zero bytes is UTF-16, and the rest is the
 * Thai one of Windows.
 */
final class SeparatedText {

    private static final Charset WINDOWS_THAI = Charset.forName("x-windows-874");
    private static final int LONGEST_CELL = 100_000;
    private static final int HEAD = 8_192;

    private SeparatedText() {}

    static void read(Path file, Consumer<TableLine> lines) throws IOException, UnreadableList {
        var charset = charset(file);
        try (var text = new BufferedReader(new InputStreamReader(open(file), charset))) {
            skipMark(text);
            var csv =
                    CsvReader.builder()
                            .fieldSeparator(separator(text))
                            .skipEmptyLines(true)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .maxBufferSize(LONGEST_CELL)
                            .ofCsvRecord(text);
            for (CsvRecord record : csv) {
                lines.accept(
                        new TableLine(
                                Math.toIntExact(record.getStartingLineNumber()),
                                record.getFields(),
                                List.of()));
            }
        } catch (CsvParseException e) {
            throw new UnreadableList("unclosed-quote", lineOf(e));
        }
    }

    private static String lineOf(CsvParseException failure) {
        var digits = String.valueOf(failure.getMessage()).replaceAll("\\D+", " ").strip();
        return digits.isEmpty() ? "?" : digits.split(" ")[0];
    }

    private static java.io.InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** The one of the three that the first line has most often. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var head = new char[HEAD - 1];
        int length = Math.max(0, text.read(head));
        text.reset();
        var line = new String(head, 0, length).lines().findFirst().orElse("");
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(line, separator) > count(line, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static Charset charset(Path file) throws IOException, UnreadableList {
        byte[] head;
        try (var in = open(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length > 1 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > 0) {
            return utf16(head, zeros);
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_THAI;
    }

    /** Separators and digits have a zero byte: before the other in big endian, else after it. */
    private static Charset utf16(byte[] head, int[] zeros) throws UnreadableList {
        if (Math.max(zeros[0], zeros[1]) < head.length / 50
                || Math.min(zeros[0], zeros[1]) * 4 > Math.max(zeros[0], zeros[1])) {
            throw new UnreadableList("no-table");
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                bytes.flip();
                if (decoder.decode(bytes, chars, !more).isError()) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return true;
    }
}
