package th.phinong.documents.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document as it would be printed with every tracked change accepted, and
 * where changes were tracked. What is struck through counts as taken out; what is hidden is not
 * printed, and kept apart.
 */
final class DocxBody {

    private static final String WORD = "wordprocessingml";
    private static final int MOST_HIDDEN = 50;

    /** Text of other times, or for programs that cannot show the first. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "Fallback",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "instrText",
                    "delInstrText",
                    "rt",
                    "sectPr",
                    "tcPrChange",
                    "trPrChange");

    private final DocxNumbering numbering;
    private final NumberMarks marks;
    private final boolean repeating;
    private final StringBuilder text = new StringBuilder();
    private final List<DraftText.Paragraph> paragraphs = new ArrayList<>();
    private final List<Integer> revisions = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private int taken;
    private int brought;
    private boolean saying;
    private boolean pictures;
    private boolean nested;

    /**
     * @param repeating whether the program that wrote it writes the content of controls twice
     */
    DocxBody(DocxNumbering numbering, NumberMarks marks, boolean repeating) {
        this.numbering = numbering;
        this.marks = marks;
        this.repeating = repeating;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int skippedFrom = Integer.MAX_VALUE;
        while (xml.hasNext()) {
            int event = DocxXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth = DocxXml.deeper(depth);
                if (depth < skippedFrom && SKIPPED.contains(xml.getLocalName())) {
                    skippedFrom = depth;
                } else if (depth < skippedFrom) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == skippedFrom) {
                    skippedFrom = Integer.MAX_VALUE;
                } else if (depth < skippedFrom && isWord(xml)) {
                    end(xml.getLocalName());
                }
                depth--;
            } else if (saying && depth < skippedFrom && xml.isCharacters() && !open.isEmpty()) {
                words(open.getFirst(), xml.getText());
            }
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains(WORD);
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        pictures |= name.equals("blip") || name.equals("imagedata");
        nested |= name.equals("altChunk") || name.equals("subDoc");
        if (!isWord(xml)) {
            return;
        }
        switch (name) {
            case "p" -> {
                open.push(new DocxParagraph());
                open.peek().bookmarks.addAll(bookmarks.values());
            }
            case "del", "moveFrom" -> taken++;
            case "ins", "moveTo" -> brought++;
            case "bookmarkStart" -> bookmark(DocxXml.value(xml, "id"), DocxXml.value(xml, "name"));
            case "bookmarkEnd" -> bookmarks.remove(DocxXml.value(xml, "id"));
            case "t" -> saying = true;
            case "sdt" -> {
                if (!open.isEmpty()) {
                    open.peek().controls.push(open.peek().words.length());
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    words(open.getFirst(), open.getFirst().inside(name, xml));
                }
            }
        }
    }

    private void bookmark(String id, String name) {
        bookmarks.put(id, name);
        if (!open.isEmpty()) {
            open.peek().bookmarks.add(name);
        }
    }

    private void words(DocxParagraph open, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (open.hidden) {
            open.unseen.append(taken > 0 ? "" : words);
        } else if (taken > 0 || open.struck) {
            open.revisions.add(open.words.length());
        } else {
            if (brought > 0) {
                open.revisions.add(open.words.length());
            }
            open.words.append(words);
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> saying = false;
            case "del", "moveFrom" -> taken--;
            case "ins", "moveTo" -> brought--;
            case "r" -> {
                if (!open.isEmpty()) {
                    open.peek().inRun = false;
                }
            }
            case "sdt" -> {
                if (!open.isEmpty()) {
                    open.peek().endControl(repeating);
                }
            }
            case "p" -> close(open.pop());
            default -> {}
        }
    }

    private void close(DocxParagraph open) {
        if (!open.unseen.toString().isBlank() && hidden.size() < MOST_HIDDEN) {
            hidden.add(open.unseen.toString());
        }
        var label = numbering.next(open.style, open.list, open.level);
        if (open.words.isEmpty() && open.revisions.isEmpty()) {
            return;
        }
        var own = (open.words.isEmpty() ? "" : label) + open.words;
        int shift = text.length();
        int behindLabel = shift + own.length() - open.words.length();
        open.revisions.forEach(place -> revisions.add(place + behindLabel));
        int from = 0;
        for (int at = 0; at <= own.length(); at++) {
            boolean last = at == own.length();
            if (last || own.charAt(at) == '\n' && marks.at(own, at + 1, own.length()) != null) {
                var line = DraftText.Paragraph.of(own, from, at, marks, open.bookmarks);
                paragraphs.add(line.shifted(shift));
                from = at + 1;
            }
        }
        text.append(own).append('\n');
        DocxXml.checkLength(text.length());
    }

    boolean hasPictures() {
        return pictures;
    }

    /** Whether other documents are to be put into this one when it is opened. */
    boolean hasOthersWithin() {
        return nested;
    }

    /** What is hidden in it, by paragraphs. */
    List<String> hidden() {
        return List.copyOf(hidden);
    }

    DraftText draft() {
        return new DraftText(text.toString(), paragraphs, revisions);
    }
}
