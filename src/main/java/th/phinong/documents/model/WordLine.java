package th.phinong.documents.model;

import static th.phinong.documents.model.WordPage.FACTORY;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RStyle;

import th.phinong.documents.Passage;

/** A paragraph of a Word document being written. */
final class WordLine {

    private final WordPage page;
    private final P paragraph = FACTORY.createP();

    WordLine(WordPage page, String style) {
        this.page = page;
        var properties = FACTORY.createPPr();
        var named = new PPrBase.PStyle();
        named.setVal(style);
        properties.setPStyle(named);
        paragraph.setPPr(properties);
    }

    /** It stands on the page of the paragraph after it, and in one piece. */
    WordLine keptWithNext() {
        paragraph.getPPr().setKeepNext(new BooleanDefaultTrue());
        paragraph.getPPr().setKeepLines(new BooleanDefaultTrue());
        return this;
    }

    P paragraph() {
        return paragraph;
    }

    WordLine text(String text) {
        return run(text, "");
    }

    /** Words in a style of characters. */
    WordLine styled(String style, String text) {
        return run(text, style);
    }

    WordLine tab() {
        var run = FACTORY.createR();
        run.getContent().add(FACTORY.createRTab());
        paragraph.getContent().add(run);
        return this;
    }

    /** The words of a passage, each field between the two ends of its bookmark. */
    WordLine passage(Passage passage) {
        for (var span : passage.spans()) {
            if (span.field() == null) {
                text(span.text());
            } else {
                field(span.field(), span.shown());
            }
        }
        return this;
    }

    /** A field of its own. */
    WordLine field(String name, String text) {
        var start = page.bookmark(name);
        paragraph.getContent().add(FACTORY.createPBookmarkStart(start));
        text(text);
        var end = FACTORY.createCTMarkupRange();
        end.setId(start.getId());
        paragraph.getContent().add(FACTORY.createPBookmarkEnd(end));
        return this;
    }

    private WordLine run(String text, String style) {
        var run = FACTORY.createR();
        run.setRPr(properties(style));
        var words = FACTORY.createText();
        words.setValue(text);
        words.setSpace("preserve");
        run.getContent().add(FACTORY.createRT(words));
        paragraph.getContent().add(run);
        return this;
    }

    /** Thai is a complex script to Word: without the mark it would take the Latin size. */
    private org.docx4j.wml.RPr properties(String style) {
        var properties = FACTORY.createRPr();
        if (!style.isEmpty()) {
            var named = new RStyle();
            named.setVal(style);
            properties.setRStyle(named);
        }
        if (page.isThai()) {
            properties.setCs(new BooleanDefaultTrue());
        }
        return properties;
    }
}
