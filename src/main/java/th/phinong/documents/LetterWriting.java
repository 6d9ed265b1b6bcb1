package th.phinong.documents;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.stereotype.Component;

import th.phinong.documents.model.LetterDocx;
import th.phinong.typesetting.PdfMetadata;
import th.phinong.typesetting.Typesetter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Sets letters: as Word documents that officials finish, as PDF to print. */
@Component
public class LetterWriting {

    private static final String SHEET = "documents/letters/sheet.jte";

    private final TemplateEngine templates;
    private final Typesetter typesetter;
    private final String css;

    LetterWriting(TemplateEngine templates, Typesetter typesetter) {
        this.templates = templates;
        this.typesetter = typesetter;
        try (var in = LetterWriting.class.getResourceAsStream("/data/letters/paper.css")) {
            this.css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The letter as a Word document.
     *
     * @param document what the document is called among the program's, kept in its properties
     * @param version of what it was made from
     */
    public byte[] docx(Letter letter, String document, String version) {
        return LetterDocx.write(
                letter, Map.of("phinong-document", document, "phinong-version", version));
    }

    /**
     * The letter as PDF/A-2a and PDF/UA-1.
     *
     * @param description what it is, for whoever cannot see it
     * @param names foreign names in it, in which no line may break
     * @throws th.phinong.typesetting.UnprintableText if it has letters that the typeface lacks
     */
    public byte[] pdf(Letter letter, String description, List<String> names, Instant made) {
        var page = new StringOutput();
        // Marked fields would be drawn after the words around them, and be read so.
        templates.render(SHEET, Map.of("letter", letter.plain(), "css", css), page);
        return typesetter.pdf(
                page.toString(),
                new PdfMetadata(
                        letter.subject().text(), description, letter.language(), made, names));
    }
}
