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
import java.util.HashMap;
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

    private final WordprocessingMLPackage word;
    private final Map<String, Integer> named = new HashMap<>();
    private int bookmarks;
    private boolean begun;

    private DraftDocument() throws Docx4JException {
        word = WordprocessingMLPackage.createPackage();
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
        var name = "cl_" + part.id().replace(' ', '_');
        int id = ++bookmarks;
        for (int i = 0; i < part.lines().size(); i++) {
            var line = part.lines().get(i);
            boolean last = i == part.lines().size() - 1;
            var paragraph = paragraph(part, last);
            if (i == 0) {
                begin(paragraph, id, unique(name, text.language()));
            }
            line.forEach(run -> add(paragraph, text.language(), part, run));
            if (last) {
                end(paragraph, id);
            }
        }
    }

    private P paragraph() {
        var paragraph = WML.createP();
        word.getMainDocumentPart().getContent().add(paragraph);
        return paragraph;
    }

    private P paragraph(Part part, boolean last) {
        var paragraph = paragraph();
        var format = WML.createPPr();
        var spacing = WML.createPPrBaseSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf(last ? 240 : 0));
        format.setSpacing(spacing);
        if (part.id().equals("title")) {
            var centred = new Jc();
            centred.setVal(JcEnumeration.CENTER);
            format.setJc(centred);
        }
        if (part.id().equals("signature") && !last) {
            format.setKeepNext(on());
        }
        paragraph.setPPr(format);
        return paragraph;
    }

    private void add(P paragraph, Language language, Part part, Run run) {
        int id = ++bookmarks;
        if (run.field() != null) {
            begin(paragraph, id, unique("f_" + run.field(), language));
        }
        var words = WML.createR();
        words.setRPr(look(language, part.id().equals("title")));
        var said = new Text();
        said.setValue(run.text());
        said.setSpace("preserve");
        words.getContent().add(said);
        paragraph.getContent().add(words);
        if (run.field() != null) {
            end(paragraph, id);
        }
    }

    /** Word drops a bookmark whose name another has: those after the first are counted. */
    private String unique(String name, Language language) {
        var own = name.replace('-', '_');
        var tagged = begun && named.containsKey(own) ? own + "_" + language.tag() : own;
        int count = named.merge(tagged, 1, Integer::sum);
        return count == 1 ? tagged : tagged + "_" + count;
    }

    private static void begin(P paragraph, int id, String name) {
        var start = WML.createCTBookmark();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        paragraph.getContent().add(WML.createPBookmarkStart(start));
    }

    private static void end(P paragraph, int id) {
        var end = WML.createCTMarkupRange();
        end.setId(BigInteger.valueOf(id));
        paragraph.getContent().add(WML.createPBookmarkEnd(end));
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
