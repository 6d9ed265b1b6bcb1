package th.phinong.documents.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import th.phinong.documents.Checked;
import th.phinong.documents.FileKind;
import th.phinong.documents.FileName;
import th.phinong.shared.Terms;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a file is by its bytes and not by its name. What runs, what is locked and what cannot
 * be told is refused; so is a name that says something else than the content.
 */
public final class Inspection {

    private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
    private static final byte[] PDF_END = "%%EOF".getBytes(ISO_8859_1);
    private static final byte[] PNG = bytes("89504e470d0a1a0a");
    private static final byte[] PNG_END = "IEND".getBytes(ISO_8859_1);
    private static final byte[] JPEG = bytes("ffd8ff");
    private static final byte[] ZIP = bytes("504b0304");

    /** The containers of Office before 2007, and of its encrypted files. */
    private static final byte[] OLE = bytes("d0cf11e0a1b11ae1");

    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(UTF_16LE);

    /** Windows, Linux, macOS, Java, scripts. */
    private static final List<byte[]> RUNS =
            Stream.of("4d5a", "7f454c46", "feedface", "feedfacf", "cffaedfe", "cafebabe", "2321")
                    .map(Inspection::bytes)
                    .toList();

    /** An encrypted PDF names its dictionary in the trailer, which is never encrypted itself. */
    private static final Pattern PDF_ENCRYPTED =
            Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private static final Set<String> MACRO_ENDINGS = Set.of("docm", "dotm", "xlsm", "xltm", "xlsb");

    private static final int TAIL = 2048;

    private Inspection() {}

    /** What a file is, or why it is not kept. */
    public static Checked of(FileName name, byte[] content) {
        if (content.length == 0) {
            return unfit("empty", name);
        }
        if (RUNS.stream().anyMatch(start -> startsWith(content, start))) {
            return unfit("runs", name);
        }
        if (startsWith(content, OLE)) {
            return unfit(contains(content, ENCRYPTED_PACKAGE) ? "encrypted" : "old-office", name);
        }
        if (startsWith(content, ZIP)) {
            return switch (OfficeZip.read(content)) {
                case OfficeZip.Is(var kind) -> named(name, kind);
                case OfficeZip.IsNot(var why) -> unfit(why, name);
            };
        }
        if (startsWith(content, PDF)) {
            return pdf(name, content);
        }
        if (startsWith(content, PNG)) {
            return contains(tail(content), PNG_END)
                    ? named(name, FileKind.PNG)
                    : unfit("cut-off", name);
        }
        return startsWith(content, JPEG) ? named(name, FileKind.JPEG) : unfit("unknown", name);
    }

    private static Checked pdf(FileName name, byte[] content) {
        if (!contains(tail(content), PDF_END)) {
            return unfit("cut-off", name);
        }
        return PDF_ENCRYPTED.matcher(new String(content, ISO_8859_1)).find()
                ? unfit("encrypted", name)
                : named(name, FileKind.PDF);
    }

    private static Checked named(FileName name, FileKind kind) {
        if (MACRO_ENDINGS.contains(name.ending())) {
            return unfit("macros", name);
        }
        return kind.isEnding(name.ending())
                ? new Checked.Fit(name, kind)
                : new Checked.Unfit(
                        "documents.unfit.ending",
                        List.of(name, new Terms(List.of(kind.nameKey()))));
    }

    private static Checked unfit(String why, FileName name) {
        return new Checked.Unfit("documents.unfit." + why, List.of(name));
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, ISO_8859_1).contains(new String(part, ISO_8859_1));
    }

    private static byte[] tail(byte[] content) {
        return Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
