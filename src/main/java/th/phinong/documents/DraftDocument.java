package th.phinong.documents;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Text;

import th.phinong.documents.WrittenDraft.Part;
import th.phinong.documents.WrittenDraft.Run;
import th.phinong.documents.model.DraftOrigin;
import th.phinong.shared.Language;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A draft as a Word document. Each part and each option or blank is bookmarked, and the document
 * says in its properties what it was made from: both survive being edited in Word or LibreOffice,
 * which content controls do not.
 */
final class DraftDocument {

    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    /** Room for a hand to sign, in twentieths of a point. */
    private static final BigInteger HAND = BigInteger.valueOf(720);

    private final WordprocessingMLPackage word;
    private final DraftBookmarks bookmarks = new DraftBookmarks();
    private boolean begun;
    private List<Object> into;

    private DraftDocument() throws Docx4JException {
        word = WordprocessingMLPackage.createPackage();
        into = word.getMainDocumentPart().getContent();
    }

    /**
     * Writes a document.
     *
     * @param texts one language after another, each on pages of its own
     * @param properties what else the document says of itself, by name
     */
    static byte[] of(List<WrittenDraft> texts, Map<String, String> properties) {
        try {
            var document = new DraftDocument();
            texts.forEach(document::add);
            document.say(texts, properties);
            var bytes = new ByteArrayOutputStream();
            document.word.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException("a draft could not be written", e);
        }
    }

    private void say(List<WrittenDraft> texts, Map<String, String> properties)
            throws Docx4JException {
        word.addDocPropsCustomPart();
        var custom = word.getDocPropsCustomPart();
        custom.setProperty(
                DraftOrigin.TEXT,
                texts.stream().map(WrittenDraft::standard).collect(Collectors.joining(" ")));
        custom.setProperty(
                DraftOrigin.TEXT_VERSION,
                texts.stream()
                        .map(text -> String.valueOf(text.version()))
                        .collect(Collectors.joining(" ")));
        properties.forEach(custom::setProperty);
    }

    private void add(WrittenDraft text) {
        text.parts().forEach(part -> add(text, part));
        begun = true;
    }

    private void add(WrittenDraft text, Part part) {
        if (!part.isSigned()) {
            add(text, part, part.lines());
            return;
        }
        var page = into;
        var sides = part.sides();
        var table = new SigningTable(sides.size());
        page.add(table.table());
        for (int side = 0; side < sides.size(); side++) {
            into = table.side(side);
            add(text, part, sides.get(side));
        }
        into = page;
        endTable();
    }

    private void add(WrittenDraft text, Part part, List<List<Run>> lines) {
        int id = bookmarks.next();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            var paragraph = paragraph(text, part, i, last);
            if (i == 0) {
                bookmarks.begin(paragraph, id, "cl_" + part.id(), text.language());
            }
            lines.get(i).forEach(run -> add(paragraph, text.language(), part, run));
            if (last) {
                bookmarks.end(paragraph, id);
            }
        }
    }

    /** Word wants a paragraph behind a table; one without height, lest it begin a page. */
    private void endTable() {
        var spacing = WML.createPPrBaseSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.ONE);
        spacing.setLineRule(STLineSpacingRule.EXACT);
        var format = WML.createPPr();
        format.setSpacing(spacing);
        paragraph().setPPr(format);
    }

    private P paragraph() {
        var paragraph = WML.createP();
        into.add(paragraph);
        return paragraph;
    }

    private P paragraph(WrittenDraft text, Part part, int line, boolean last) {
        var paragraph = paragraph();
        var format = WML.createPPr();
        var spacing = WML.createPPrBaseSpacing();
        spacing.setBefore(part.isSigned() && line == 1 ? HAND : BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf(last ? 240 : 0));
        format.setSpacing(spacing);
        if (part.id().equals("title") || part.isSigned()) {
            var centred = new Jc();
            centred.setVal(JcEnumeration.CENTER);
            format.setJc(centred);
        }
        if (begun && line == 0 && part == text.parts().getFirst()) {
            format.setPageBreakBefore(new BooleanDefaultTrue());
        }
        if (part == text.parts().get(text.parts().size() - 2)) {
            // nobody signs on a page that has none of the text
            format.setKeepNext(new BooleanDefaultTrue());
            format.setKeepLines(new BooleanDefaultTrue());
        }
        paragraph.setPPr(format);
        return paragraph;
    }

    private void add(P paragraph, Language language, Part part, Run run) {
        int id = bookmarks.next();
        if (run.field() != null) {
            bookmarks.begin(paragraph, id, "f_" + run.field(), language);
        }
        var words = WML.createR();
        words.setRPr(DraftLook.of(language, part.id().equals("title")));
        var said = new Text();
        said.setValue(run.text());
        said.setSpace("preserve");
        words.getContent().add(said);
        paragraph.getContent().add(words);
        if (run.field() != null) {
            bookmarks.end(paragraph, id);
        }
    }
}
