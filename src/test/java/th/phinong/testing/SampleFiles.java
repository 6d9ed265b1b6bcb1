package th.phinong.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind that people send, good and bad. */
public final class SampleFiles {

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/main.xml" ContentType="%s"/></Types>
            """;

    private SampleFiles() {}

    /** A PDF with these words in it. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n").getBytes(UTF_8);
    }

    public static byte[] encryptedPdf() {
        return "%PDF-1.7\ntrailer\n<< /Root 1 0 R /Encrypt 9 0 R >>\n%%EOF\n".getBytes(UTF_8);
    }

    public static byte[] docx() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                Map.of());
    }

    public static byte[] xlsx() {
        return office(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                Map.of());
    }

    /** What Word saves as .docm. */
    public static byte[] docm() {
        return office(
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                Map.of("word/vbaProject.bin", "macro"));
    }

    /** Content types that say nothing of the macros that are there. */
    public static byte[] docxWithMacros() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                Map.of("word/VBAProject.bin", "macro"));
    }

    /** A ZIP that is no document. */
    public static byte[] zip() {
        return zip(Map.of("a.txt", "words"));
    }

    public static byte[] png() {
        return bytes("89504e470d0a1a0a0000000d49484452", "0000000049454e44ae426082");
    }

    public static byte[] jpeg() {
        return bytes("ffd8ffe000104a464946", "ffd9");
    }

    public static byte[] program() {
        return bytes("4d5a90000300", "00");
    }

    /** A document that Office has encrypted. */
    public static byte[] encryptedOffice() {
        return join(bytes("d0cf11e0a1b11ae1", "00"), "EncryptedPackage".getBytes(UTF_16LE));
    }

    /** A document of Office before 2007. */
    public static byte[] oldOffice() {
        return join(bytes("d0cf11e0a1b11ae1", "00"), "WordDocument".getBytes(UTF_16LE));
    }

    /** The beginning of a file, as a broken transfer leaves it. */
    public static byte[] firstHalf(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    /** A good PDF of that many bytes. */
    public static byte[] pdfOfSize(int size) {
        var end = "\n%%EOF\n".getBytes(ISO_8859_1);
        var file = new byte[size];
        var start = "%PDF-1.7\n".getBytes(ISO_8859_1);
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(end, 0, file, size - end.length, end.length);
        return file;
    }

    private static byte[] office(String type, Map<String, String> more) {
        var parts = new java.util.TreeMap<>(more);
        parts.put("[Content_Types].xml", TYPES.formatted(type));
        parts.put("main.xml", "<main/>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String start, String end) {
        return HexFormat.of().parseHex(start + end);
    }

    private static byte[] join(byte[] start, byte[] end) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(start);
        all.writeBytes(end);
        return all.toByteArray();
    }
}
