package th.phinong.documents.model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers that Word puts before paragraphs by itself. Figures are always given in Arabic
 * digits, whatever the style: what counts is the number, and the words around it.
 */
final class DocxNumbering {

    private static final String BULLET = "\u2022";

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** Reads word/numbering.xml. */
    void readLists(XMLStreamReader xml) throws XMLStreamException {
        var template = "";
        var list = "";
        var level = "";
        while (xml.hasNext()) {
            if (DocxXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> template = DocxXml.value(xml, "abstractNumId");
                case "num" -> list = DocxXml.value(xml, "numId");
                case "abstractNumId" -> lists.put(list, DocxXml.value(xml, "val"));
                case "lvl" -> level = DocxXml.value(xml, "ilvl");
                case "start" ->
                        starts.put(template + "/" + level, number(DocxXml.value(xml, "val"), 1));
                case "lvlText" -> labels.put(template + "/" + level, DocxXml.value(xml, "val"));
                default -> {}
            }
        }
    }

    /** Reads word/styles.xml. */
    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        var style = "";
        var level = "";
        while (xml.hasNext()) {
            if (DocxXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = DocxXml.value(xml, "styleId");
                    level = "0";
                }
                case "basedOn" -> basedOn.put(style, DocxXml.value(xml, "val"));
                case "ilvl" -> level = DocxXml.value(xml, "val");
                case "numId" -> listOfStyle.put(style, DocxXml.value(xml, "val") + "/" + level);
                default -> {}
            }
        }
    }

    /**
     * The label of the next paragraph.
     *
     * @param style its style, or empty
     * @param list its own list, or empty where the style says
     * @param level its own level in it, or empty
     * @return with a tab behind it; empty without number
     */
    String next(String style, String list, String level) {
        var own = list.isEmpty() ? ofStyle(style) : list + "/" + (level.isEmpty() ? "0" : level);
        if (own == null || own.startsWith("0/")) {
            return "";
        }
        var parts = own.split("/");
        int depth = number(level.isEmpty() ? parts[1] : level, 0);
        var template = lists.getOrDefault(parts[0], "");
        var label = labels.get(template + "/" + depth);
        if (label == null) {
            return "";
        }
        int here = depth;
        counters.merge(parts[0] + "/" + depth, 1, Integer::sum);
        counters.keySet().removeIf(key -> isBelow(key, parts[0], here));
        for (int each = 0; each <= depth; each++) {
            int first = starts.getOrDefault(template + "/" + each, 1);
            int count = Math.max(1, counters.getOrDefault(parts[0] + "/" + each, 1));
            label = label.replace("%" + (each + 1), String.valueOf(first + count - 1));
        }
        if (label.isEmpty()) {
            return "";
        }
        // bullets are letters of fonts of signs
        return (label.codePoints().anyMatch(Character::isLetterOrDigit) ? label : BULLET) + "\t";
    }

    private static boolean isBelow(String key, String list, int depth) {
        return key.startsWith(list + "/") && number(key.substring(list.length() + 1), 0) > depth;
    }

    private @Nullable String ofStyle(String style) {
        var at = style;
        for (int steps = 0; steps < 20 && at != null; steps++) {
            var list = listOfStyle.get(at);
            if (list != null) {
                return list;
            }
            at = basedOn.get(at);
        }
        return null;
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : otherwise;
    }
}
