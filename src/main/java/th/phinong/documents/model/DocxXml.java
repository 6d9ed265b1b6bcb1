package th.phinong.documents.model;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of a document that somebody sent: no document type, no entity is ever fetched, and neither
 * depth nor length is without end.
 */
final class DocxXml {

    private static final int DEEPEST = 150;
    private static final int LONGEST_TEXT = 200_000;
    private static final XMLInputFactory FACTORY = factory();

    private DocxXml() {}

    /** What is wrong, in the words of the message's key. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(in);
        }
    }

    /** The next event; a document type is refused, and so is what only one could explain. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused("entities");
        }
        return event;
    }

    static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new Refused("nested");
        }
        return depth + 1;
    }

    static void checkLength(int length) {
        if (length > LONGEST_TEXT) {
            throw new Refused("too-long");
        }
    }

    /** An attribute by its local name, empty where it is not there. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new Refused("entities");
                });
        return factory;
    }
}
