package th.phinong.documents.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import th.phinong.documents.FileKind;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Looks into a ZIP for what makes it a document of Office: the list of content types, of which one
 * is that of the main part (ECMA-376, part 2). Nothing else of it is unpacked.
 */
final class OfficeZip {

    private static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST_TYPES = 1 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final String FORMATS = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = FORMATS + "wordprocessingml.document.main+xml";
    private static final String XLSX = FORMATS + "spreadsheetml.sheet.main+xml";

    private OfficeZip() {}

    /** What was found. */
    sealed interface Found {}

    record Is(FileKind kind) implements Found {}

    /**
     * @param why the end of the message's key
     */
    record IsNot(String why) implements Found {}

    static Found read(byte[] content) {
        try (var channel = new SeekableInMemoryByteChannel(content);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return read(zip, Collections.list(zip.getEntries()));
        } catch (IOException | IllegalArgumentException e) {
            return new IsNot("cut-off");
        }
    }

    private static Found read(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            return new IsNot("unknown");
        }
        if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            return new IsNot("encrypted");
        }
        if (entries.stream().anyMatch(entry -> isMacro(entry.getName()))) {
            return new IsNot("macros");
        }
        var types = zip.getEntry(TYPES);
        if (types == null) {
            return new IsNot("zip");
        }
        try (var stream = zip.getInputStream(types)) {
            return ofTypes(new String(stream.readNBytes(LARGEST_TYPES), UTF_8));
        }
    }

    private static Found ofTypes(String types) {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return new IsNot("macros");
        }
        if (types.contains(DOCX)) {
            return new Is(FileKind.DOCX);
        }
        return types.contains(XLSX) ? new Is(FileKind.XLSX) : new IsNot("zip");
    }

    private static boolean isMacro(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }
}
