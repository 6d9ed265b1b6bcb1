package th.phinong.typesetting;

import th.phinong.shared.Language;

import java.time.Instant;
import java.util.List;

/**
 * What a PDF says about itself; PDF/UA wants all of it.
 *
 * @param title shown in the title bar of readers; not empty
 * @param description one sentence; not empty
 * @param language of the text, parts in another one carry {@code lang}
 * @param made the day of the document; the same page and day give the same bytes
 * @param names in which no line may be broken, beside the terms that are never broken
 */
public record PdfMetadata(
        String title, String description, Language language, Instant made, List<String> names) {

    public PdfMetadata {
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a PDF needs a title and a description");
        }
        names = List.copyOf(names);
    }

    public PdfMetadata(String title, String description, Language language, Instant made) {
        this(title, description, language, made, List.of());
    }
}
