package th.phinong.documents.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that belong to the page and not to the text: its number, and which draft it is. */
final class PageLines {

    private static final int LONGEST = 60;
    private static final Pattern LINE = read("/data/standard-texts/page-lines.txt");

    private PageLines() {}

    static boolean contain(String paragraph) {
        return paragraph.length() <= LONGEST && LINE.matcher(paragraph).matches();
    }

    private static Pattern read(String file) {
        try (var in = PageLines.class.getResourceAsStream(file)) {
            var kinds =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("##"))
                            .collect(Collectors.joining("|", "(?:", ")"));
            var around = "[^\\p{L}\\p{Nd}]*";
            return Pattern.compile(around + kinds + around, Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
