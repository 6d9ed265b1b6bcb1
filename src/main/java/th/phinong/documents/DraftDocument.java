package th.phinong.documents;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBrType;
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

    /** What the ministries' machines have. */
    private static final String FONT = "TH SarabunPSK";

    /** 16 points, in half points. */
    private static final BigInteger SIZE = BigInteger.valueOf(32);

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
        if (begun) {
            var br = new Br();
            br.setType(STBrType.PAGE);
            var run = WML.createR();
            run.getContent().add(br);
            paragraph().getContent().add(run);
        }
        begun = true;
        text.parts().forEach(part -> add(text, part));
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
        // Word wants a paragraph behind a table
        paragraph();
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
        if (part == text.parts().get(text.parts().size() - 2)) {
            // nobody signs on a page that has none of the text
            format.setKeepNext(on());
            format.setKeepLines(on());
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
        words.setRPr(look(language, part.id().equals("title")));
        var said = new Text();
        said.setValue(run.text());
        said.setSpace("preserve");
        words.getContent().add(said);
        paragraph.getContent().add(words);
        if (run.field() != null) {
            bookmarks.end(paragraph, id);
        }
    }

    /** Thai takes the settings for complex scripts, which have to be said apart. */
    private static RPr look(Language language, boolean bold) {
        var look = WML.createRPr();
        var fonts = new RFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        look.setRFonts(fonts);
        if (bold) {
            look.setB(on());
            look.setBCs(on());
        }
        look.setSz(size());
        look.setSzCs(size());
        var lang = new CTLanguage();
        lang.setVal("en-GB");
        lang.setBidi("th-TH");
        look.setLang(lang);
        if (language == Language.TH) {
            look.setCs(on());
        }
        return look;
    }

    private static HpsMeasure size() {
        var size = new HpsMeasure();
        size.setVal(SIZE);
        return size;
    }

    private static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }
}
