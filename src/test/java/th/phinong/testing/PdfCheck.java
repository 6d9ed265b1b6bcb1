package th.phinong.testing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads PDF files as a validator and as other programs do. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What veraPDF has against a file as PDF/A-2a and as PDF/UA-1; nothing where it is both. */
    public static List<String> violations(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> violations(pdf, flavour))
                .distinct()
                .toList();
    }

    /** What veraPDF has against a file by one standard. */
    public static Stream<String> violations(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(found -> flavour + ": " + found.getRuleId() + " " + found.getMessage());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as PDFBox finds it, line by line. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as Poppler's pdftotext finds it, where the machine has that. */
    public static Optional<String> textByPoppler(byte[] pdf) throws Exception {
        var file = Files.createTempFile("text", ".pdf");
        try {
            Files.write(file, pdf);
            var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-");
            var started = process.start();
            var text = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return started.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }

    /** The file opened; to be closed. */
    public static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }
}
