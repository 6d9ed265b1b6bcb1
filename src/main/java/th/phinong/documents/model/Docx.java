package th.phinong.documents.model;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.DocxXml.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens a Word document that somebody sent and reads its text. */
public final class Docx {

    private static final int LARGEST_PART = 16 << 20;
    private static final String BODY = "word/document.xml";

    private final ZipFile zip;

    private Docx(ZipFile zip) {
        this.zip = zip;
    }

    /** What became of it. */
    public sealed interface Opened {}

    /**
     * It could be read.
     *
     * @param template the id of the standard text that it was made from, where it says so
     * @param version that text's version, where it says so
     */
    public record Read(DraftText draft, @Nullable String template, @Nullable String version)
            implements Opened {}

    /**
     * It could not.
     *
     * @param why the end of the message's key
     */
    public record NotRead(String why) implements Opened {}

    /** Reads a document whose kind was told already. */
    public static Opened open(byte[] content, NumberMarks marks) {
        try (var channel = new SeekableInMemoryByteChannel(content);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return new Docx(zip).read(marks);
        } catch (Refused e) {
            return new NotRead(e.why());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return new NotRead("cut-off");
        }
    }

    private Opened read(NumberMarks marks) throws IOException, XMLStreamException {
        var numbering = new DocxNumbering();
        var lists = part("word/numbering.xml");
        if (lists != null) {
            numbering.readLists(lists);
        }
        var styles = part("word/styles.xml");
        if (styles != null) {
            numbering.readStyles(styles);
        }
        var body = new DocxBody(numbering, marks);
        for (var name : new String[] {BODY, "word/footnotes.xml", "word/endnotes.xml"}) {
            var part = part(name);
            if (part != null) {
                body.read(part);
            } else if (name.equals(BODY)) {
                return new NotRead("cut-off");
            }
        }
        if (body.hasOthersWithin()) {
            return new NotRead("nested");
        }
        var draft = body.draft();
        if (Tokens.of(draft).isEmpty()) {
            return new NotRead(body.hasPictures() ? "pictures" : "no-text");
        }
        return new Read(draft, property("phinong-text"), property("phinong-text-version"));
    }

    /** A part of the document; null where it has none of that name. */
    private @Nullable XMLStreamReader part(String name) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new Refused("too-long");
            }
            return DocxXml.read(new ByteArrayInputStream(bytes));
        }
    }

    /** A property that this program gave the document. */
    private @Nullable String property(String wanted) throws IOException, XMLStreamException {
        var xml = part("docProps/custom.xml");
        boolean found = false;
        while (xml != null && xml.hasNext()) {
            int event = DocxXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("property")) {
                found = DocxXml.value(xml, "name").equals(wanted);
            } else if (found && event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                return xml.getText().strip();
            }
        }
        return null;
    }
}
