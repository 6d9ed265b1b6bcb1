package th.phinong.typesetting;

import com.ibm.icu.text.BreakIterator;

import org.springframework.stereotype.Component;

import th.phinong.shared.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes PDF files of pages. One for all threads. */
@Component
public class Typesetter {

    /**
     * Sets a page.
     *
     * @param xhtml well-formed; see the package for what it may contain
     * @return the PDF; the same page and metadata give the same bytes
     * @throws IllegalArgumentException where the page is not well-formed
     * @throws UnprintableText where it has letters that our typeface lacks
     */
    public byte[] pdf(String xhtml, PdfMetadata metadata) {
        var page = new Page(xhtml);
        page.rewrite(Clusters::spelt);
        Shipped.TYPEFACES.check(page.text());
        page.describe(metadata, metadata.language() == Language.TH ? Shipped.THAI : Shipped.STYLE);
        page.bookmark();
        page.rewrite(Shipped.CLUSTERS::glyphs);
        return new Rendering(page.document(), metadata, Shipped.TYPEFACES, breaks(metadata)).pdf();
    }

    private static LineBreaks breaks(PdfMetadata metadata) {
        // a break iterator works for one at a time
        var lines = (BreakIterator) Shipped.LINES.clone();
        return new LineBreaks(Shipped.CLUSTERS, Shipped.TERMS.and(metadata.names()), lines);
    }

    /** What is read once, when the first page is set, so that the program starts without it. */
    static final class Shipped {

        private static final String FOLDER = "/typesetting/";
        private static final String COMMENT = "##";

        static final Clusters CLUSTERS = new Clusters(lines("clusters.txt"));
        static final Typefaces TYPEFACES = new Typefaces(FOLDER, CLUSTERS);
        static final UnbrokenTerms TERMS = new UnbrokenTerms(lines("unbroken-terms.txt"));
        static final BreakIterator LINES = BreakIterator.getLineInstance(Language.TH.locale());
        static final String STYLE = text("page.css");
        static final String THAI = STYLE + text("page-th.css");

        private static List<String> lines(String file) {
            return text(file).lines().filter(line -> !line.startsWith(COMMENT)).toList();
        }

        private static String text(String file) {
            try (InputStream in = Typesetter.class.getResourceAsStream(FOLDER + file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
