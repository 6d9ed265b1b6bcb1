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
            .together { page-break-inside: avoid; }
            .side { display: inline-block; width: 49%; vertical-align: top; text-align: center; }
            .side p { margin: 0; }
            .side .hand { margin: 30pt 0 0 0; }
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
        return "<html><head>" + STYLE + "</head><body>" + body(text.parts()) + "</body></html>";
    }

    /** Nobody signs on a page that has none of the text. */
    private static String body(List<Part> parts) {
        int last = parts.size() - 1;
        if (last < 1 || !parts.get(last).isSigned()) {
            return parts(parts);
        }
        return parts(parts.subList(0, last - 1))
                + "<div class=\"together\">"
                + part(parts.get(last - 1))
                + parts.get(last).sides().stream()
                        .map(DraftPaper::side)
                        .collect(Collectors.joining("", "<div>", "</div>"))
                + "</div>";
    }

    private static String parts(List<Part> parts) {
        return parts.stream().map(DraftPaper::part).collect(Collectors.joining());
    }

    private static String part(Part part) {
        var words =
                part.lines().stream().map(DraftPaper::line).collect(Collectors.joining("<br/>"));
        return part.id().equals("title")
                ? "<h1 class=\"title\">" + words + "</h1>"
                : "<p class=\"part\">" + words + "</p>";
    }

    /** Under the name of a side there is room for a hand. */
    private static String side(List<List<Run>> lines) {
        var words = new StringBuilder("<div class=\"side\">");
        for (int i = 0; i < lines.size(); i++) {
            words.append(i == 1 ? "<p class=\"hand\">" : "<p>");
            words.append(line(lines.get(i))).append("</p>");
        }
        return words.append("</div>").toString();
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
