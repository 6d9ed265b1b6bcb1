package th.phinong.documents.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** A paragraph of a Word document while it is read; a text box is one within another. */
final class DocxParagraph {

    final StringBuilder words = new StringBuilder();
    final StringBuilder unseen = new StringBuilder();
    final List<Integer> revisions = new ArrayList<>();
    final Set<String> bookmarks = new LinkedHashSet<>();
    String style = "";
    String level = "";
    String list = "";
    boolean inRun;
    boolean hidden;
    boolean struck;

    /** Where the content controls begin that are open. */
    final Deque<Integer> controls = new ArrayDeque<>();

    /**
     * Ends a content control.
     *
     * @param repeating whether its content is left out where the same words stand before it
     */
    void endControl(boolean repeating) {
        if (controls.isEmpty()) {
            return;
        }
        int from = controls.pop();
        var content = words.substring(from);
        if (repeating && !content.isBlank() && words.substring(0, from).endsWith(content)) {
            words.setLength(from);
        }
    }

    /**
     * Takes note of an element within it.
     *
     * @return the text that it stands for, mostly none
     */
    String inside(String name, XMLStreamReader xml) {
        switch (name) {
            case "r" -> {
                inRun = true;
                hidden = false;
                struck = false;
            }
            case "vanish" -> hidden = inRun && isOn(xml);
            case "strike", "dstrike" -> struck |= inRun && isOn(xml);
            case "pStyle" -> style = DocxXml.value(xml, "val");
            case "ilvl" -> level = DocxXml.value(xml, "val");
            case "numId" -> list = DocxXml.value(xml, "val");
            default -> {}
        }
        return switch (name) {
            case "tab", "ptab" -> inRun ? "\t" : "";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !Set.of("0", "false", "off", "none").contains(DocxXml.value(xml, "val"));
    }
}
