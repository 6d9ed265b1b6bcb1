package th.phinong.typesetting;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A page as XHTML, made ready for the engine: title, style, bookmarks, letters as glyphs. */
final class Page {

    private static final Set<String> NO_TEXT = Set.of("style", "script", "title");

    private final Document document;

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException where it is not well-formed
     */
    Page(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not well-formed XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    /** Everything that is printed, and the title. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    /** Writes into the head what PDF/UA asks for, and a style sheet before the page's own. */
    void describe(PdfMetadata metadata, String style) {
        var root = document.getDocumentElement();
        root.setAttribute("lang", metadata.language().tag());
        var head = child(root, "head");
        var sheet = document.createElement("style");
        sheet.setTextContent(style);
        head.insertBefore(sheet, head.getFirstChild());
        child(head, "title").setTextContent(metadata.title());
        var subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", metadata.description());
        head.appendChild(subject);
    }

    /** One bookmark for each heading, those of the second rank within those of the first. */
    void bookmark() {
        var bookmarks = document.createElement("bookmarks");
        var open = new Element[] {bookmarks};
        var number = new int[] {0};
        elements(
                document.getDocumentElement(),
                element -> {
                    var name = element.getNodeName();
                    if (name.equals("h1") || name.equals("h2")) {
                        var mark = bookmark(element, ++number[0]);
                        (name.equals("h1") ? bookmarks : open[0]).appendChild(mark);
                        open[0] = name.equals("h1") ? mark : open[0];
                    }
                });
        if (bookmarks.hasChildNodes()) {
            child(document.getDocumentElement(), "head").appendChild(bookmarks);
        }
    }

    private Element bookmark(Element heading, int number) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + number);
        }
        var mark = document.createElement("bookmark");
        mark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        mark.setAttribute("href", "#" + heading.getAttribute("id"));
        return mark;
    }

    /** Puts other letters for those that are printed; not for titles, bookmarks and attributes. */
    void rewrite(UnaryOperator<String> letters) {
        rewrite(document.getDocumentElement(), letters);
    }

    private static void rewrite(Node node, UnaryOperator<String> letters) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE
                    || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                child.setNodeValue(letters.apply(child.getNodeValue()));
            } else if (!NO_TEXT.contains(child.getNodeName())) {
                rewrite(child, letters);
            }
        }
    }

    private Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getNodeName())) {
                return element;
            }
        }
        var made = document.createElement(name);
        parent.insertBefore(made, parent.getFirstChild());
        return made;
    }

    private static void elements(Element parent, Consumer<Element> visitor) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                visitor.accept(element);
                elements(element, visitor);
            }
        }
    }
}
