package th.phinong.typesetting;

import th.phinong.shared.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages to set, made of the texts that the product ships. */
final class Samples {

    static final Typesetter TYPESETTER = new Typesetter();
    static final PdfMetadata THAI =
            new PdfMetadata(
                    "ที่ ปี่ น้ำ", "หน้าทดลอง", Language.TH, Instant.parse("2026-10-11T02:00:00Z"));
    static final PdfMetadata ENGLISH =
            new PdfMetadata(
                    "A letter",
                    "A page to try",
                    Language.EN,
                    Instant.parse("2026-10-11T02:00:00Z"));

    /** A picture of one point. */
    static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNg"
                    + "YGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC";

    static final String HARD_CLUSTERS =
            "ที่ ปี่ น้ำ ก๋วยเตี๋ยว ญี่ปุ่น ฐูปฏิมากร ฟ้า ป้า ฝึก ผู้ใหญ่ กตัญญู พันธุ์ สิทธิ์ เก็บ"
                    + " เปิ้ล ปั๊ม ป๋า ช้ำ ซ้ำ ค่ำ ก้ำกึ่ง จ้ำจี้ ฤๅษี ฎีกา กุฏิ ปฏิสังขรณ์ วิญญู"
                    + " ศักดิ์ ทฤษฎี";
    static final String PROVINCES =
            String.join(
                    " ",
                    file("main/resources/data/directory/provinces.csv")
                            .lines()
                            .skip(1)
                            .map(line -> line.substring(1, line.indexOf('"', 1)))
                            .toList());

    private static final Pattern THAI_WORD = Pattern.compile("[\\u0E00-\\u0E7F]+");

    private Samples() {}

    static String letter() {
        return file("test/resources/typesetting/letter.xhtml");
    }

    /** A memorandum with a table that goes over several pages. */
    static String memo() {
        var rows = new StringBuilder();
        int number = 0;
        for (String province : PROVINCES.split(" ")) {
            rows.append("<tr><td class=\"number\">%d</td>".formatted(++number))
                    .append("<td>จังหวัด%s</td><td>แขวงหลวงพระบาง</td></tr>".formatted(province));
        }
        return file("test/resources/typesetting/memo.xhtml").replace("{rows}", rows);
    }

    static String courtesy() {
        return file("test/resources/typesetting/courtesy.xhtml");
    }

    /** A page of paragraphs. */
    static String page(String... paragraphs) {
        var page = new StringBuilder("<html><head></head><body>");
        Stream.of(paragraphs).forEach(text -> page.append("<p>").append(text).append("</p>"));
        return page.append("</body></html>").toString();
    }

    /** Every run of Thai letters in the standard texts, the resolution and the messages. */
    static List<String> thaiWords() {
        return Stream.of(
                        "main/resources/data/standard-texts/mou-th.json",
                        "main/resources/data/standard-texts/loi-th.json",
                        "main/resources/data/resolution-2561/clauses.csv",
                        "main/resources/messages/documents_th.properties",
                        "main/resources/messages/relations_th.properties")
                .map(Samples::file)
                .flatMap(text -> THAI_WORD.matcher(text).results().map(MatchResult::group))
                .map(Clusters::spelt)
                .toList();
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of("src", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
