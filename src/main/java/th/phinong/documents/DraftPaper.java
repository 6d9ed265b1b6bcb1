package th.phinong.documents;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import th.phinong.documents.WrittenDraft.Part;
import th.phinong.documents.WrittenDraft.Run;
import th.phinong.typesetting.PdfMetadata;
import th.phinong.typesetting.Typesetter;
import th.phinong.typesetting.UnprintableText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A draft as it is printed: PDF/A-2a and PDF/UA-1. */
@Component
public class DraftPaper {

    private static final String STYLE =
            """
            <style>
            .title { text-align: center; font-weight: bold; font-size: 11pt; margin: 0 0 14pt 0; }
            .part { margin: 0 0 12pt 0; }
            .signature { page-break-inside: avoid; }
            </style>
            """;

    private final Typesetter typesetter;

    DraftPaper(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * Sets a draft in one language.
     *
     * @param title what the document is called
     * @param made when the version was made
     * @return empty where a name has letters that the font lacks
     */
    public Optional<byte[]> pdf(WrittenDraft text, String title, Instant made) {
        var metadata = new PdfMetadata(title, title, text.language(), made, names(text));
        try {
            return Optional.of(typesetter.pdf(xhtml(text), metadata));
        } catch (UnprintableText e) {
            return Optional.empty();
        }
    }

    private static String xhtml(WrittenDraft text) {
        return "<html><head>"
                + STYLE
                + "</head><body>"
                + text.parts().stream().map(DraftPaper::part).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String part(Part part) {
        var words =
                part.lines().stream().map(DraftPaper::line).collect(Collectors.joining("<br/>"));
        return switch (part.id()) {
            case "title" -> "<h1 class=\"title\">" + words + "</h1>";
            case "signature" -> "<p class=\"part signature\">" + words + "</p>";
            default -> "<p class=\"part\">" + words + "</p>";
        };
    }

    private static String line(List<Run> line) {
        var words = line.stream().map(Run::text).collect(Collectors.joining());
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** Names of the sides, in which no line may break. */
    private static List<String> names(WrittenDraft text) {
        return text.parts().stream()
                .flatMap(part -> part.lines().stream().flatMap(List::stream))
                .filter(run -> !run.open() && "counterpart".equals(run.field()))
                .map(Run::text)
                .distinct()
                .toList();
    }
}
