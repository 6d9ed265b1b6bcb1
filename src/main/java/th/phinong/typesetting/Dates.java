package th.phinong.typesetting;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** The day of a document in its metadata: the engine writes the machine's own. */
final class Dates {

    private Dates() {}

    static void set(PDDocument document, Instant made) throws IOException {
        var seconds = made.truncatedTo(ChronoUnit.SECONDS);
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTime(Date.from(seconds));
        document.getDocumentInformation().setCreationDate(calendar);
        var stream = document.getDocumentCatalog().getMetadata();
        var xmp = new String(stream.toByteArray(), StandardCharsets.UTF_8);
        var dated =
                xmp.replaceFirst(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + seconds + "</xmp:CreateDate>");
        stream.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
