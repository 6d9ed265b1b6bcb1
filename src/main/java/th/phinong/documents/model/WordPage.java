package th.phinong.documents.model;

import jakarta.xml.bind.JAXBException;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Styles;

import th.phinong.shared.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * A Word document being written: A4, margins of 3 and 2 centimetres as letters have them, the
 * program's own styles. Line by line; fields become bookmarks {@code f_<name>}.
 */
final class WordPage {

    static final ObjectFactory FACTORY = new ObjectFactory();

    /** Read once; they are only ever written out. */
    private static final Styles STYLES = read("styles.xml");

    private static final CTSettings SETTINGS = read("settings.xml");

    private static final String FIELD = "f_";
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int TOP = 850;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 1_134;

    private final Body body = FACTORY.createBody();
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final boolean thai;
    private int nextBookmark;

    /**
     * @param thai whether its words are Thai, a complex script with sizes of its own to Word
     */
    WordPage(boolean thai) {
        this.thai = thai;
    }

    boolean isThai() {
        return thai;
    }

    /** One more line in a style of {@code data/word/styles.xml}. */
    WordLine line(String style) {
        var line = new WordLine(this, style);
        body.getContent().add(line.paragraph());
        return line;
    }

    /** Something that is no line, such as a table. */
    void add(Object block) {
        body.getContent().add(block);
    }

    /** A bookmark for a field; a field that comes again is counted: {@code f_province_2}. */
    CTBookmark bookmark(String field) {
        var name = FIELD + field.replace('-', '_');
        int times = bookmarks.merge(name, 1, Integer::sum);
        var bookmark = FACTORY.createCTBookmark();
        bookmark.setId(BigInteger.valueOf(nextBookmark++));
        bookmark.setName(times == 1 ? name : name + "_" + times);
        return bookmark;
    }

    /**
     * The document as a file.
     *
     * @param properties custom properties, by name
     */
    byte[] write(String title, Language language, Map<String, String> properties) {
        body.setSectPr(section());
        var document = FACTORY.createDocument();
        document.setBody(body);
        try {
            var file = packaged(document);
            file.addDocPropsCorePart();
            file.setTitle(title);
            file.getDocPropsCorePart().getContents().setLanguage(simple(language.tag()));
            file.addDocPropsCustomPart();
            for (var property : properties.entrySet()) {
                file.getDocPropsCustomPart().setProperty(property.getKey(), property.getValue());
            }
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException("a Word document could not be written", e);
        }
    }

    private static WordprocessingMLPackage packaged(Document document) throws Docx4JException {
        var main = new MainDocumentPart();
        main.setJaxbElement(document);
        var file = new WordprocessingMLPackage();
        file.addTargetPart(main);
        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement(STYLES);
        main.addTargetPart(styles);
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement(SETTINGS);
        main.addTargetPart(settings);
        return file;
    }

    private static org.docx4j.docProps.core.dc.elements.SimpleLiteral simple(String text) {
        var literal =
                new org.docx4j.docProps.core.dc.elements.ObjectFactory().createSimpleLiteral();
        literal.getContent().add(text);
        return literal;
    }

    private static org.docx4j.wml.SectPr section() {
        var section = FACTORY.createSectPr();
        var size = FACTORY.createSectPrPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        section.setPgSz(size);
        var margins = FACTORY.createSectPrPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(RIGHT));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TOP));
        margins.setFooter(BigInteger.valueOf(TOP));
        margins.setGutter(BigInteger.ZERO);
        section.setPgMar(margins);
        return section;
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String name) {
        try (var in = WordPage.class.getResourceAsStream("/data/word/" + name)) {
            return (T) XmlUtils.unwrap(XmlUtils.unmarshal(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JAXBException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
