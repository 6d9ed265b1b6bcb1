package th.phinong.typesetting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One of our fonts, read once; documents embed what they use of it. */
final class Typeface {

    private static final int ENTRIES_AT_ONCE = 100;

    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final IntUnaryOperator letters;

    /**
     * Reads a font.
     *
     * @param path from the root of the classpath
     * @param letters what each code stands for
     */
    Typeface(String path, IntUnaryOperator letters) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            this.font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        }
        this.codes = font.getUnicodeCmapLookup();
        this.letters = letters;
    }

    /** The font for one document. */
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it can print a letter; our own codes are none. */
    boolean has(int letter) {
        return codes.getGlyphId(letter) != 0 && letters.applyAsInt(letter) == letter;
    }

    /** Takes into the document what its pages use, and notes the letters that each glyph means. */
    void embed(PDDocument document, PDFont used) throws IOException {
        used.subset();
        var meanings = meanings(used);
        var map = new StringBuilder(HEAD);
        for (int from = 0; from < meanings.size(); from += ENTRIES_AT_ONCE) {
            var some = meanings.subList(from, Math.min(from + ENTRIES_AT_ONCE, meanings.size()));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        map.append(TAIL);
        var bytes = new ByteArrayInputStream(map.toString().getBytes(US_ASCII));
        var stream = new PDStream(document, bytes, COSName.FLATE_DECODE);
        used.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private List<String> meanings(PDFont used) throws IOException {
        var stream = used.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        var hex = HexFormat.of().withUpperCase();
        var lines = new ArrayList<String>();
        try (var in = RandomAccessReadBuffer.createBufferFromStream(stream.createInputStream())) {
            var given = new CMapParser().parse(in);
            for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
                var code = given.toUnicode(glyph, 2);
                if (code != null) {
                    var letter = Character.toString(letters.applyAsInt(code.codePointAt(0)));
                    var bytes = hex.formatHex(letter.getBytes(UTF_16BE));
                    lines.add("<" + hex.toHexDigits((short) glyph) + "> <" + bytes + ">");
                }
            }
        }
        return lines;
    }

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String TAIL =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
}
