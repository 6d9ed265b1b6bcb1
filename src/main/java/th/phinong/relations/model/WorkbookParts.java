package th.phinong.relations.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks into the ZIP of a workbook before anything of it is believed: that it is not far larger
 * unpacked than it says, that no macros and nothing encrypted is in it, and which cells are merged.
 */
final class WorkbookParts {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST = 400L << 20;
    private static final long LARGEST_SHARED_TEXTS = 64L << 20;
    private static final int MOST_MERGED = 10_000;

    private WorkbookParts() {}

    /** The merged cells of its sheets. */
    static List<MergedCells> merged(Path file) throws IOException, UnreadableList {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = Collections.list(zip.entries());
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableList("bomb");
            }
            if (parts.stream().anyMatch(p -> p.getName().endsWith("vbaProject.bin"))) {
                throw new UnreadableList("macros");
            }
            if (zip.getEntry(WORKBOOK) == null) {
                throw new UnreadableList("no-table");
            }
            refuseBomb(zip, parts);
            var merged = new ArrayList<MergedCells>();
            for (var part : parts) {
                if (part.getName().startsWith(SHEETS) && part.getName().endsWith(".xml")) {
                    readMerged(zip, part, merged);
                }
            }
            return merged;
        } catch (ZipException e) {
            throw new UnreadableList("broken-workbook");
        }
    }

    /**
     * What the directory of the ZIP says of sizes may be a lie: each part is unpacked and counted.
     */
    private static void refuseBomb(ZipFile zip, List<? extends ZipEntry> parts)
            throws IOException, UnreadableList {
        long all = 0;
        var buffer = new byte[1 << 16];
        for (var part : parts) {
            long size = 0;
            try (var in = zip.getInputStream(part)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    if (all + size > LARGEST
                            || part.getName().equals(SHARED_TEXTS) && size > LARGEST_SHARED_TEXTS) {
                        throw new UnreadableList("bomb");
                    }
                }
            }
            all += size;
        }
    }

    private static void readMerged(ZipFile zip, ZipEntry sheet, List<MergedCells> merged)
            throws IOException, UnreadableList {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = zip.getInputStream(sheet)) {
            var xml = factory.createXMLStreamReader(notClosing(in));
            while (xml.hasNext() && merged.size() < MOST_MERGED) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    merged.add(MergedCells.of(name(xml)));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableList("broken-workbook");
        }
    }

    private static String name(XMLStreamReader xml) {
        var name = xml.getAttributeValue(null, "ref");
        return name == null ? "" : name;
    }

    private static InputStream notClosing(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Closed by whoever opened it.
            }
        };
    }
}
