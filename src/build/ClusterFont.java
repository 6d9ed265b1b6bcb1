import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the fonts of printed pages, in which each Thai consonant with its marks is one glyph.
 *
 * <p>No PDF engine for Java places Thai marks, but the JDK does on the screen. So each consonant is
 * shaped here with every row of marks that it can carry; the result becomes a composite glyph on a
 * code point for private use, U+E000 and on. The marks themselves get an empty glyph each, so that
 * a text set in this font has a glyph for every character and can be read back character by
 * character. The file {@code clusters.txt} says what each code stands for: line k for U+E000 + k.
 *
 * <p>The build runs this file as it is (pom.xml, execution "typefaces"). Arguments: the folder of
 * the Sarabun fonts, the folder of the result. The result is the same, byte for byte, on any JDK.
 */
public class ClusterFont {

    static final int FIRST_CODE = 0xE000;

    private static final String CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤฦ";
    private static final String VOWELS = "ัิีึืฺุู็ํ";
    private static final String TONES = "่้๊๋์๎";
    private static final char AM = 'ำ';
    private static final char AA = 'า';
    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic");

    public static void main(String[] folders) throws Exception {
        System.setProperty("java.awt.headless", "true");
        var source = Path.of(folders[0]);
        var result = Files.createDirectories(Path.of(folders[1]));
        var clusters = clusters();
        for (String style : STYLES) {
            byte[] plain = Files.readAllBytes(source.resolve("Sarabun-" + style + ".ttf"));
            Files.write(result.resolve("Sarabun-" + style + ".ttf"), withClusters(plain, clusters));
        }
        byte[] regular = Files.readAllBytes(source.resolve("Sarabun-Regular.ttf"));
        Files.write(result.resolve("Sarabun-ThaiDigits.ttf"), withThaiDigits(regular));
        Files.writeString(result.resolve("clusters.txt"), String.join("\n", clusters) + "\n");
    }

    /** Single marks first, which become empty glyphs, then sara am, then consonants with marks. */
    private static List<String> clusters() {
        var clusters = new ArrayList<String>();
        (VOWELS + TONES).chars().forEach(mark -> clusters.add(Character.toString(mark)));
        clusters.add(String.valueOf(AM));
        for (String consonant : CONSONANTS.split("")) {
            for (String vowel : withNone(VOWELS)) {
                for (String tone : withNone(TONES)) {
                    if (!vowel.isEmpty() || !tone.isEmpty()) {
                        clusters.add(consonant + vowel + tone);
                    }
                }
            }
            withNone(TONES.substring(0, 4)).forEach(tone -> clusters.add(consonant + tone + AM));
        }
        return clusters;
    }

    private static List<String> withNone(String letters) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(List.of(letters.split("")));
        return all;
    }

    private static byte[] withClusters(byte[] plain, List<String> clusters) throws Exception {
        var font = new TrueType(plain);
        var shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(plain));
        var shaped = shaper.deriveFont((float) font.unitsPerEm());
        int code = FIRST_CODE;
        for (String cluster : clusters) {
            int glyph;
            if (cluster.length() > 1) {
                glyph = composite(font, shaped, cluster);
            } else if (cluster.charAt(0) == AM) {
                glyph =
                        font.add(
                                List.of(new Part(font.glyphOf(AA), 0, 0)),
                                font.advance(font.glyphOf(AA)));
            } else {
                glyph = font.add(List.of(), 0);
            }
            font.map(code++, glyph);
        }
        return font.write();
    }

    /**
     * What the JDK makes of a cluster; of one that ends in sara am all but the part to its right.
     */
    private static int composite(TrueType font, Font shaper, String cluster) {
        var line = new FontRenderContext(null, true, true);
        char[] letters = cluster.toCharArray();
        GlyphVector shaped =
                shaper.layoutGlyphVector(
                        line, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int end = shaped.getNumGlyphs();
        if (letters[letters.length - 1] == AM) {
            end--;
            if (shaped.getGlyphCode(end) != font.glyphOf(AA)) {
                throw new IllegalStateException(cluster + " does not end in a sara aa of its own");
            }
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < end; i++) {
            int glyph = shaped.getGlyphCode(i);
            var at = shaped.getGlyphPosition(i);
            if (glyph == 0) {
                throw new IllegalStateException(cluster + " has no glyph in the font");
            }
            if (glyph < font.glyphCount()) {
                parts.add(
                        new Part(glyph, (int) Math.round(at.getX()), (int) Math.round(-at.getY())));
            }
        }
        return font.add(parts, (int) Math.round(shaped.getGlyphPosition(end).getX()));
    }

    /** The digits of page counters, which a style sheet can only ask for as 1, 2, 3. */
    private static byte[] withThaiDigits(byte[] plain) throws IOException {
        var font = new TrueType(plain);
        for (int digit = 0; digit < 10; digit++) {
            font.map('0' + digit, font.glyphOf('๐' + digit));
        }
        return font.write();
    }

    /** A glyph within a glyph, moved by so many units. */
    record Part(int glyph, int x, int y) {}

    /** As much of a TrueType file as it takes to add composite glyphs and to map codes to them. */
    static final class TrueType {

        /** Shaping is done when these fonts are used, and glyphs need no names. */
        private static final Set<String> KEPT =
                Set.of("OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "name", "prep");

        private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        private final List<byte[]> outlines = new ArrayList<>();
        private final List<int[]> metrics = new ArrayList<>();

        TrueType(byte[] file) {
            var in = ByteBuffer.wrap(file);
            int count = in.getShort(4);
            for (int i = 0; i < count; i++) {
                int entry = 12 + 16 * i;
                var name = new String(file, entry, 4, ISO_8859_1);
                tables.put(name, in.slice(in.getInt(entry + 8), in.getInt(entry + 12)));
            }
            readOutlines();
            readCodes();
        }

        int unitsPerEm() {
            return tables.get("head").getShort(18);
        }

        int glyphCount() {
            return outlines.size();
        }

        int glyphOf(int code) {
            return glyphs.getOrDefault(code, 0);
        }

        int advance(int glyph) {
            return metrics.get(glyph)[0];
        }

        void map(int code, int glyph) {
            glyphs.put(code, glyph);
        }

        /**
         * A new glyph.
         *
         * @param parts what it is put together from; none for an empty one
         * @param advance its width, in units of the font
         * @return its number
         */
        int add(List<Part> parts, int advance) {
            var box = box(parts);
            outlines.add(parts.isEmpty() ? new byte[0] : composite(parts, box));
            metrics.add(new int[] {advance, box.x});
            return outlines.size() - 1;
        }

        private Rectangle box(Collection<Part> parts) {
            Rectangle box = null;
            for (Part part : parts) {
                if (outlines.get(part.glyph()).length > 0) {
                    var outline = ByteBuffer.wrap(outlines.get(part.glyph()));
                    int left = outline.getShort(2);
                    int low = outline.getShort(4);
                    var own =
                            new Rectangle(
                                    left + part.x(),
                                    low + part.y(),
                                    outline.getShort(6) - left,
                                    outline.getShort(8) - low);
                    box = box == null ? own : box.union(own);
                }
            }
            return box == null ? new Rectangle() : box;
        }

        private static byte[] composite(List<Part> parts, Rectangle box) {
            final int wordsAreOffsets = 0x0003;
            final int moreFollow = 0x0020;
            var out = ByteBuffer.allocate(10 + 8 * parts.size());
            shorts(out, -1, box.x, box.y, box.x + box.width, box.y + box.height);
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                int flags = i < parts.size() - 1 ? wordsAreOffsets | moreFollow : wordsAreOffsets;
                shorts(out, flags, part.glyph(), part.x(), part.y());
            }
            return out.array();
        }

        private void readOutlines() {
            int count = tables.get("maxp").getShort(4) & 0xFFFF;
            boolean wide = tables.get("head").getShort(50) == 1;
            int measured = tables.get("hhea").getShort(34) & 0xFFFF;
            var loca = tables.get("loca");
            var hmtx = tables.get("hmtx");
            for (int i = 0; i < count; i++) {
                int start = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
                int end = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
                byte[] outline = new byte[end - start];
                tables.get("glyf").get(start, outline);
                outlines.add(outline);
                int advance = hmtx.getShort(4 * Math.min(i, measured - 1)) & 0xFFFF;
                int bearing = i < measured ? 4 * i + 2 : 4 * measured + 2 * (i - measured);
                metrics.add(new int[] {advance, hmtx.getShort(bearing)});
            }
        }

        /** The codes of the table for Windows, in segments (format 4). */
        private void readCodes() {
            var cmap = tables.get("cmap");
            for (int i = 0; i < cmap.getShort(2); i++) {
                int at = cmap.getInt(8 + 8 * i);
                if (cmap.getInt(4 + 8 * i) == 0x0003_0001 && cmap.getShort(at) == 4) {
                    readSegments(cmap.slice(at, cmap.getShort(at + 2) & 0xFFFF));
                }
            }
        }

        private void readSegments(ByteBuffer table) {
            int size = table.getShort(6);
            for (int at = 14; at < 14 + size; at += 2) {
                int last = table.getShort(at) & 0xFFFF;
                int first = table.getShort(at + size + 2) & 0xFFFF;
                int delta = table.getShort(at + 2 * size + 2);
                int rangeAt = at + 3 * size + 2;
                int range = table.getShort(rangeAt) & 0xFFFF;
                for (int code = first; code <= last && code != 0xFFFF; code++) {
                    int glyph =
                            range == 0
                                    ? code
                                    : table.getShort(rangeAt + range + 2 * (code - first));
                    map(code, (glyph + delta) & 0xFFFF);
                }
            }
        }

        byte[] write() {
            var out = new TreeMap<String, byte[]>();
            tables.forEach(
                    (name, table) -> {
                        byte[] copy = new byte[table.capacity()];
                        table.get(0, copy);
                        out.put(name, copy);
                    });
            out.keySet().retainAll(KEPT);
            writeOutlines(out);
            writeCodes(out);
            out.put("post", withoutNames());
            ByteBuffer.wrap(out.get("maxp")).putShort(4, (short) outlines.size());
            ByteBuffer.wrap(out.get("maxp")).putShort(28, (short) 4).putShort(30, (short) 3);
            ByteBuffer.wrap(out.get("head")).putInt(8, 0).putShort(50, (short) 1);
            ByteBuffer.wrap(out.get("hhea")).putShort(34, (short) outlines.size());
            return file(out);
        }

        private void writeOutlines(Map<String, byte[]> out) {
            int size = outlines.stream().mapToInt(outline -> outline.length + 3 & ~3).sum();
            var glyf = ByteBuffer.allocate(size);
            var loca = ByteBuffer.allocate(4 * outlines.size() + 4);
            var hmtx = ByteBuffer.allocate(4 * outlines.size());
            for (int i = 0; i < outlines.size(); i++) {
                loca.putInt(glyf.position());
                glyf.put(outlines.get(i));
                glyf.position(glyf.position() + 3 & ~3);
                shorts(hmtx, metrics.get(i)[0], metrics.get(i)[1]);
            }
            loca.putInt(glyf.position());
            out.put("glyf", glyf.array());
            out.put("loca", loca.array());
            out.put("hmtx", hmtx.array());
        }

        /** One segment for each run of codes whose glyphs follow each other. */
        private void writeCodes(Map<String, byte[]> out) {
            var segments = new ArrayList<int[]>();
            for (var entry : glyphs.entrySet()) {
                int code = entry.getKey();
                int delta = entry.getValue() - code;
                var open = segments.isEmpty() ? null : segments.get(segments.size() - 1);
                if (open != null && open[1] == code - 1 && open[2] == delta) {
                    open[1] = code;
                } else {
                    segments.add(new int[] {code, code, delta});
                }
            }
            segments.add(new int[] {0xFFFF, 0xFFFF, 1});
            int length = 16 + 8 * segments.size();
            var cmap = ByteBuffer.allocate(12 + length);
            shorts(cmap, 0, 1, 3, 1, 0, 12);
            int power = Integer.highestOneBit(segments.size());
            int log = Integer.numberOfTrailingZeros(power);
            shorts(cmap, 4, length, 0, 2 * segments.size());
            shorts(cmap, 2 * power, log, 2 * (segments.size() - power));
            segments.forEach(segment -> shorts(cmap, segment[1]));
            shorts(cmap, 0);
            segments.forEach(segment -> shorts(cmap, segment[0]));
            segments.forEach(segment -> shorts(cmap, segment[2]));
            out.put("cmap", cmap.array());
        }

        private byte[] withoutNames() {
            byte[] post = new byte[32];
            tables.get("post").get(0, post);
            ByteBuffer.wrap(post).putInt(0, 0x0003_0000);
            return post;
        }

        private static byte[] file(SortedMap<String, byte[]> tables) {
            int headers = 12 + 16 * tables.size();
            int size = headers + tables.values().stream().mapToInt(t -> t.length + 3 & ~3).sum();
            var out = ByteBuffer.allocate(size);
            int power = Integer.highestOneBit(tables.size());
            out.putInt(0x0001_0000);
            shorts(out, tables.size(), 16 * power, Integer.numberOfTrailingZeros(power));
            shorts(out, 16 * (tables.size() - power));
            int at = headers;
            int head = 0;
            for (var table : tables.entrySet()) {
                out.put(at, table.getValue());
                int padded = table.getValue().length + 3 & ~3;
                out.put(table.getKey().getBytes(ISO_8859_1));
                out.putInt(sum(out.slice(at, padded))).putInt(at).putInt(table.getValue().length);
                head = table.getKey().equals("head") ? at : head;
                at += padded;
            }
            // the sum over the whole file must come to this number: OpenType, table head
            out.putInt(head + 8, 0xB1B0_AFBA - sum(out.slice(0, size)));
            return out.array();
        }

        private static int sum(ByteBuffer words) {
            int sum = 0;
            while (words.hasRemaining()) {
                sum += words.getInt();
            }
            return sum;
        }

        private static void shorts(ByteBuffer out, int... values) {
            for (int value : values) {
                out.putShort((short) value);
            }
        }
    }
}
