package th.phinong.documents.model;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import th.phinong.documents.model.DocxXml.Refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens a Word document that somebody sent and reads its text. */
public final class Docx {

    private static final int LARGEST_PART = 16 << 20;
    private static final Pattern MARGIN = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    private static final int MOST_MARGINS = 20;

    /** Fewer words are a name or a mark. */
    private static final float A_SENTENCE = 14;

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
     * @param origin what it says of where it comes from
     * @param hidden words that are hidden in it, by paragraphs
     * @param margins what stands at the top or foot of its pages and says more than which page or
     *     draft it is
     */
    public record Read(
            DraftText draft, DraftOrigin origin, List<String> hidden, List<String> margins)
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
        boolean repeating = isRepeating();
        var body = new DocxBody(numbering, marks, repeating);
        for (var name : new String[] {BODY, "word/footnotes.xml", "word/endnotes.xml"}) {
            var part = part(name);
            if (part != null) {
                body.read(part);
            } else if (name.equals(BODY)) {
                return new NotRead("cut-off");
            }
        }
        if (body.hasOthersWithin() || hasEmbedded()) {
            return new NotRead("nested");
        }
        var draft = repeating ? body.draft().withoutRepetition() : body.draft();
        if (Tokens.of(draft).isEmpty()) {
            return new NotRead(body.hasPictures() ? "pictures" : "no-text");
        }
        var origin = DraftOrigin.of(properties());
        return new Read(draft, origin, body.hidden(), margins(numbering, marks));
    }

    private List<String> margins(DocxNumbering numbering, NumberMarks marks)
            throws IOException, XMLStreamException {
        var margins = new DocxBody(numbering, marks, false);
        for (var entry : Collections.list(zip.getEntries())) {
            var part = MARGIN.matcher(entry.getName()).matches() ? part(entry.getName()) : null;
            if (part != null) {
                margins.read(part);
            }
        }
        return margins.draft().lines().stream()
                .filter(line -> !PageLines.contain(line) && weight(line) >= A_SENTENCE)
                .distinct()
                .limit(MOST_MARGINS)
                .toList();
    }

    private static float weight(String line) {
        return Tokens.of(line).stream().map(Token::weight).reduce(0f, Float::sum);
    }

    private boolean hasEmbedded() {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().startsWith("word/embeddings/"));
    }

    /** LibreOffice writes what stands in content controls twice when it saves. */
    private boolean isRepeating() throws IOException, XMLStreamException {
        var xml = part("docProps/app.xml");
        while (xml != null && xml.hasNext()) {
            if (DocxXml.next(xml) == XMLStreamConstants.CHARACTERS
                    && xml.getText().startsWith("LibreOffice")) {
                return true;
            }
        }
        return false;
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

    /** The properties that programs gave the document, by name. */
    private Map<String, String> properties() throws IOException, XMLStreamException {
        var properties = new HashMap<String, String>();
        var xml = part("docProps/custom.xml");
        var name = "";
        while (xml != null && xml.hasNext()) {
            int event = DocxXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("property")) {
                name = DocxXml.value(xml, "name");
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                properties.put(name, xml.getText().strip());
            }
        }
        return properties;
    }
}
