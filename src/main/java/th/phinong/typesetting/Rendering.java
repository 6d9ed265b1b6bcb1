package th.phinong.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;

/** One page or several, from the engine's hands to the bytes of a file. */
final class Rendering {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Phinong";

    static {
        // else a line for each font and style sheet of each page
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final Document page;
    private final PdfMetadata metadata;
    private final Typefaces typefaces;
    private final FSTextBreaker breaks;

    Rendering(Document page, PdfMetadata metadata, Typefaces typefaces, FSTextBreaker breaks) {
        this.page = page;
        this.metadata = metadata;
        this.typefaces = typefaces;
        this.breaks = breaks;
    }

    /** The file; without tags where the engine fails to set them, for a letter must go out. */
    byte[] pdf() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // the engine looks for an XML writer each time, through all our jars, a tenth of its work
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return taggedIfPossible();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private byte[] taggedIfPossible() throws IOException {
        try {
            return pdf(true);
        } catch (RuntimeException e) {
            LOG.warn("\"{}\" could not be tagged and is printed without", metadata.title(), e);
            return pdf(false);
        }
    }

    private byte[] pdf(boolean tagged) throws IOException {
        var used = new HashMap<Typeface, PDFont>();
        try (var document = new PDDocument();
                var renderer = builder(document, used, tagged).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            for (var font : used.entrySet()) {
                font.getKey().embed(document, font.getValue());
            }
            Dates.set(document, metadata.made());
            document.setDocumentId(metadata.made().toEpochMilli());
            document.getDocument().setIsXRefStream(true);
            var bytes = new ByteArrayOutputStream();
            // not PDDocument.save: that would embed the fonts anew, without our meanings
            new COSWriter(bytes, CompressParameters.DEFAULT_COMPRESSION).write(document);
            return bytes.toByteArray();
        }
    }

    private PdfRendererBuilder builder(
            PDDocument document, Map<Typeface, PDFont> used, boolean tagged) {
        var builder =
                new PdfRendererBuilder()
                        .useFastMode()
                        .usePDDocument(document)
                        .usePdfAConformance(
                                tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_U)
                        .usePdfUaAccessibility(tagged)
                        .useColorProfile(COLOURS)
                        .withProducer(PRODUCER)
                        .useUnicodeLineBreaker(breaks)
                        .withW3cDocument(page, null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith("data:"), priority);
        }
        for (var face : typefaces.faces()) {
            builder.useFont(
                    new Supplier(face.typeface(), document, used),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true);
        }
        return builder;
    }

    /** Gives the engine a font when it first asks for it, and remembers that it did. */
    private static final class Supplier extends PDFontSupplier {

        private final Typeface typeface;
        private final PDDocument document;
        private final Map<Typeface, PDFont> used;

        Supplier(Typeface typeface, PDDocument document, Map<Typeface, PDFont> used) {
            super(null);
            this.typeface = typeface;
            this.document = document;
            this.used = used;
        }

        @Override
        public PDFont supply() {
            return used.computeIfAbsent(typeface, face -> face.in(document));
        }
    }
}
