package th.phinong.documents.model;

import org.docx4j.wml.JcEnumeration;

import th.phinong.documents.Letter;
import th.phinong.documents.LetterForm;
import th.phinong.documents.Passage;
import th.phinong.documents.Urgency;
import th.phinong.shared.Language;

import java.util.List;
import java.util.Map;

/**
 * Sets a letter as a Word document that officials finish: TH SarabunPSK 16 point, the forms of the
 * regulation on official correspondence, every field a bookmark.
 */
public final class LetterDocx {

    /** 3 centimetres, and 1.5 in a memo. */
    private static final int EMBLEM = 1_701;

    private static final int MEMO_EMBLEM = 850;
    private static final int SIGNING_LINES = 2;
    private static final String SIGNER = "signer";
    private static final String NOTHING = "\u00a0".repeat(12);

    private final Letter letter;
    private final WordPage page;

    private LetterDocx(Letter letter) {
        this.letter = letter;
        this.page = new WordPage(letter.language() == Language.TH);
    }

    /**
     * The document.
     *
     * @param properties custom properties, such as the document's id
     */
    public static byte[] write(Letter letter, Map<String, String> properties) {
        return new LetterDocx(letter).write(properties);
    }

    private byte[] write(Map<String, String> properties) {
        switch (letter.form()) {
            case EXTERNAL, CABINET, COURTESY -> external();
            case MEMO -> memo();
            case STAMPED -> stamped();
        }
        return page.write(letter.subject().text(), letter.language(), properties);
    }

    private void external() {
        urgency();
        page.add(WordEmblem.frame(EMBLEM, JcEnumeration.CENTER, letter.labels().emblem()));
        head();
        page.line("LetterDate").passage(shown(letter.date()));
        line(letter.labels().subject(), letter.subject());
        line(letter.addressee().salutation(), letter.addressee().office());
        list(letter.labels().references(), letter.references());
        list(letter.labels().attachments(), letter.attachments());
        body();
        signature();
        unit();
    }

    private void memo() {
        var labels = letter.labels();
        page.add(WordEmblem.frame(MEMO_EMBLEM, JcEnumeration.LEFT, labels.emblem()));
        page.line("MemoTitle").text(labels.memo());
        urgency();
        page.line("MemoLine")
                .styled("MemoLabel", labels.agency() + " ")
                .text(letter.sender().inFull() + " " + labels.phone() + " ")
                .field("phone", NOTHING);
        page.line("MemoLine")
                .styled("MemoLabel", labels.number() + " ")
                .text(letter.sender().code() + " ")
                .passage(shown(letter.number()))
                .tab()
                .styled("MemoLabel", labels.date() + " ")
                .passage(shown(letter.date()));
        page.line("MemoLine").styled("MemoLabel", labels.subject() + " ").passage(letter.subject());
        line(letter.addressee().salutation(), letter.addressee().office());
        list(labels.references(), letter.references());
        list(labels.attachments(), letter.attachments());
        body();
        signature();
    }

    private void stamped() {
        urgency();
        page.add(WordEmblem.frame(EMBLEM, JcEnumeration.CENTER, letter.labels().emblem()));
        number(page.line("LetterHead"));
        line(letter.addressee().salutation(), letter.addressee().office());
        list(letter.labels().references(), letter.references());
        list(letter.labels().attachments(), letter.attachments());
        body();
        page.line("LetterClosing").text(letter.sender().agency());
        page.line("LetterSignature").text(letter.labels().stamp());
        page.line("LetterSignature").passage(shown(letter.date()));
        unit();
    }

    private void urgency() {
        if (letter.urgency() != Urgency.NONE) {
            page.line("Normal").styled("Urgency", letter.labels().of(letter.urgency()));
        }
    }

    private void head() {
        var sender = letter.sender();
        number(page.line("LetterHead")).tab().text(sender.agency());
        sender.address().forEach(line -> page.line("LetterHead").tab().text(line));
    }

    private WordLine number(WordLine line) {
        return line.text(letter.labels().number() + " " + letter.sender().code() + " ")
                .passage(shown(letter.number()));
    }

    /** The registry fills them in by hand: nothing stands in their places, not even dots. */
    private static Passage shown(Passage issued) {
        return issued.blanks().findAny().isEmpty()
                ? issued
                : new Passage(
                        issued.spans().stream()
                                .map(span -> new Passage.Span(NOTHING, span.field()))
                                .toList());
    }

    private void line(String label, Passage words) {
        page.line("LetterLine").text(label).tab().passage(words);
    }

    private void list(String label, List<Passage> items) {
        for (int i = 0; i < items.size(); i++) {
            var line = page.line("LetterList").text(i == 0 ? label : "").tab();
            if (items.size() > 1) {
                line.text(letter.count(i + 1) + " ");
            }
            line.passage(items.get(i));
        }
    }

    private void body() {
        boolean thai = letter.language() == Language.TH;
        var style = thai ? "LetterBody" : "LetterBodyEnglish";
        for (var section : letter.beforeItsEnd()) {
            heading(section);
            page.line(style).passage(section.text());
        }
        for (var section : letter.itsEnd()) {
            heading(section);
            page.line(style).keptWithNext().passage(section.text());
        }
    }

    private void heading(Letter.Section section) {
        if (!section.heading().isEmpty()) {
            page.line("LetterHeading").text(section.heading());
        }
    }

    private void signature() {
        boolean memo = letter.form() == LetterForm.MEMO;
        page.line("LetterClosing").text(memo ? "" : letter.signature().closing());
        for (int i = 0; i < SIGNING_LINES; i++) {
            page.line("LetterSignature").text("");
        }
        page.line("LetterSignature").text("(").field(SIGNER, NOTHING.repeat(3)).text(")");
        page.line("LetterSignature").passage(letter.signature().office());
    }

    private void unit() {
        var labels = letter.labels();
        page.line("LetterUnit").text("");
        letter.sender().unit().forEach(line -> page.line("LetterUnit").text(line));
        page.line("LetterUnit").text(labels.phone() + " ").field("phone", NOTHING);
        page.line("LetterUnit").text(labels.mail() + " ").field("mail", NOTHING);
    }
}
